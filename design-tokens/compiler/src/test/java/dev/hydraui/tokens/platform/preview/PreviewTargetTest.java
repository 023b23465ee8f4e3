package dev.hydraui.tokens.platform.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.web.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview shows every token in every context, to everyone, under a strict policy. */
class PreviewTargetTest {
  private static final Path FIXTURES = Path.of("src/test/resources/tokens");

  @TempDir Path folder;
  private final List<String> complaints = new ArrayList<>();

  private Path write(Tokens tokens) throws IOException {
    Output output = new Output();
    new PreviewTarget(PreviewOptions.defaults().title("Harbour & Fern"))
        .write(Themes.of(tokens), output);
    assertEquals(List.of(), output.problems());
    return Files.writeString(
        folder.resolve("index.html"), output.files().get("preview/index.html"));
  }

  private Page open(Tokens tokens, ColorScheme scheme) throws IOException {
    Page page = Chromium.page(scheme);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(write(tokens).toUri().toString());
    return page;
  }

  private static Tokens brand() {
    return Tokens.load(FIXTURES.resolve("brand.resolver.json"));
  }

  private static String value(Page page, String token) {
    return page.locator(".card[data-name=\"" + token + "\"] code").textContent();
  }

  private static void choose(Page page, String context) {
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(context)).check();
  }

  private static String contrast(Page page) {
    Locator row = page.locator("tr[data-name='color.on-primary color.primary']");
    return row.locator(".ratio").textContent() + " " + row.locator(".grade").textContent();
  }

  @Test
  void everyTokenHasACard() throws IOException {
    for (String file : List.of("brand.resolver.json", "every-type.json", "themes.resolver.json")) {
      Tokens tokens = Tokens.load(FIXTURES.resolve(file));
      try (Page page = open(tokens, ColorScheme.LIGHT)) {
        tokens
            .base()
            .tokens()
            .forEach(
                token ->
                    assertEquals(
                        1,
                        page.locator(".card[data-name=\"" + token.path() + "\"]").count(),
                        token.path()));
      }
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void contextsChangeValuesSamplesAndContrasts() throws IOException {
    try (Page page = open(brand(), ColorScheme.LIGHT)) {
      assertEquals("oklch(0.54 0.2 262)", value(page, "color.primary"));
      assertEquals("5.26 AA", contrast(page));
      choose(page, "dark");
      assertEquals("oklch(0.71 0.15 262)", value(page, "color.primary"));
      assertEquals("7.55 AAA", contrast(page));
      choose(page, "fern");
      assertEquals("oklch(0.71 0.12 152)", value(page, "color.primary"));
      assertEquals(
          "linear-gradient(oklch(0.71 0.12 152), oklch(0.71 0.12 152))",
          page.locator(".card[data-name=\"color.primary\"] i")
              .evaluate("i => getComputedStyle(i).backgroundImage"));
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void startsInTheSchemeThatTheReaderPrefers() throws IOException {
    try (Page page = open(brand(), ColorScheme.DARK)) {
      assertTrue(page.getByRole(AriaRole.RADIO).nth(3).isChecked());
      assertEquals(
          "palette.blue.400",
          page.locator(".card[data-name=\"color.primary\"] .chain").textContent());
    }
  }

  @Test
  void findsTokensByNameAndValue() throws IOException {
    try (Page page = open(brand(), ColorScheme.LIGHT)) {
      page.getByLabel("Search tokens").fill("blue.5");
      assertEquals("2 tokens found", page.locator(".found").textContent());
      assertEquals(0, page.locator("#radii:visible").count());
      page.getByLabel("Search tokens").fill("");
      assertEquals("", page.locator(".found").textContent());
      assertTrue(page.locator("#radii").isVisible());
    }
  }

  @Test
  void keepsStillForWhoWantsLessMotion() throws IOException {
    try (Page page = open(brand(), ColorScheme.LIGHT)) {
      String duration = "i => getComputedStyle(i).transitionProperty";
      assertEquals("translate", page.locator(".track i").first().evaluate(duration));
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      assertEquals("none", page.locator(".track i").first().evaluate(duration));
    }
  }

  @Test
  void nothingInATokenLeavesItsPlace() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("odd.json"),
            """
            {"<b>": {"$type": "string", "$description": "</style><script>alert(1)</script>",
              "x\\" onclick=\\"y": {"$value": "</script><script>document.title='no'</script>{{DATA}}"}}}
            """);
    try (Page page = open(Tokens.load(Reading.LENIENT, file), ColorScheme.LIGHT)) {
      assertEquals("Harbour & Fern", page.title());
      assertEquals(1, page.locator(".card").count());
      assertEquals(1, page.locator("style").count());
      assertFalse(page.content().contains("<b>"));
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void isAccessibleAndFitsInEverySchemeAndWidth() throws IOException {
    Path screenshots = Files.createDirectories(Path.of("target", "screenshots"));
    Files.copy(
        write(brand()), screenshots.resolve("preview.html"), StandardCopyOption.REPLACE_EXISTING);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 390)) {
        try (Page page = open(brand(), scheme)) {
          page.setViewportSize(width, 900);
          String name = "preview-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
          page.screenshot(
              new Page.ScreenshotOptions().setFullPage(true).setPath(screenshots.resolve(name)));
          assertEquals(
              width,
              ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue(),
              "nothing is wider than the page");
          assertEquals(
              List.of(),
              new AxeBuilder(page)
                      // What a token looks like is shown as it is, legible or not.
                      .exclude(".sample")
                      .exclude(".chip")
                      .analyze()
                      .getViolations()
                      .stream()
                      .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                      .toList());
        }
      }
    }
  }
}
