package dev.hydraui.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.hydraui.web.page.OwnCodec;
import dev.hydraui.web.page.Scenes;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components of an application's own, and elements that were there before. */
final class OwnTest {

  /** Stands in the page before the program runs. */
  private static final String NOTES =
      """
      document.addEventListener("readystatechange", () => {
        if (document.readyState !== "interactive") return;
        const notes = document.createElement("textarea");
        notes.id = "notes";
        notes.setAttribute("aria-label", "Notes");
        document.body.append(notes);
        window.notes = notes;
      });
      """;

  private static Chromium chromium;
  private static Site site;

  private final List<String> warnings = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    chromium = new Chromium();
    site = new Site(new Program(Scenes.class, Target.JAVASCRIPT));
    String served =
        "<!doctype html><html lang=\"en\"><title>Test</title><base href=\"/app/\"><body>"
            + "<div id=\"app\">"
            + OwnCodec.html()
            + "</div>";
    site.answer("/served/", exchange -> Site.send(exchange, 200, "text/html", served));
  }

  @AfterAll
  static void stop() {
    chromium.close();
    site.close();
  }

  @BeforeEach
  void open() {
    page = chromium.browser().newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(message -> warnings.add(message.type() + " " + message.text()));
    page.addInitScript(NOTES);
    page.navigate(site.address() + "#own");
    page.locator("#app button").first().waitFor();
  }

  @AfterEach
  void close() {
    page.close();
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void aCustomComponentShowsItsPropertiesAndItsChildren() {
    assertThat(role(AriaRole.SLIDER, "Stars")).hasValue("3");
    assertThat(page.getByText("3 of 5 stars")).isVisible();
    role(AriaRole.BUTTON, "Five").click();
    assertThat(role(AriaRole.SLIDER, "Stars")).hasValue("5");
    assertThat(page.getByText("5 of 5 stars")).isVisible();
  }

  @Test
  void aServersPageGoesOnWithItsCustomComponents() {
    page.navigate(site.address().replace("/app/", "/served/#served"));
    assertThat(page.getByText("3 of 5 stars")).isVisible();
    page.evaluate("window.five = [...document.querySelectorAll('button')].at(-1)");
    warnings.clear();
    page.evaluate("() => import('/app/start.js')");
    assertThat(role(AriaRole.SLIDER, "Stars")).hasValue("3");
    assertThat(role(AriaRole.SLIDER, "Stars")).hasCount(1);
    assertEquals(true, page.evaluate("window.five.isConnected"));
    role(AriaRole.BUTTON, "Five").click();
    assertThat(role(AriaRole.SLIDER, "Stars")).hasValue("5");
    assertThat(page.getByText("5 of 5 stars")).isVisible();
    assertEquals(
        List.of(), warnings.stream().filter(warning -> warning.startsWith("error")).toList());
  }

  @Test
  void whatThePersonDoesWithItIsAnEvent() {
    Locator stars = role(AriaRole.SLIDER, "Stars");
    stars.focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.getByText("4 of 5 stars")).isVisible();
    assertThat(stars).isFocused();
  }

  @Test
  void whatNobodyDrawsShowsItsChildrenAndIsTold() {
    assertThat(page.getByText("Instead of it")).isVisible();
    assertEquals(
        List.of(
            "warning Nothing draws the custom component \"unheard of\": its children are shown. Say"
                + " what does with WebRenderer.custom.",
            "warning There is no native part \"nowhere\": nothing is shown. Say which it is with"
                + " WebRenderer.nativePart."),
        warnings);
  }

  @Test
  void aNativePartIsOnlyMoved() {
    Locator notes = role(AriaRole.TEXTBOX, "Notes");
    assertThat(page.locator("#app #notes")).isVisible();
    notes.fill("typed");
    role(AriaRole.BUTTON, "Toggle").click();
    assertThat(notes).hasCount(0);
    role(AriaRole.BUTTON, "Toggle").click();
    assertThat(notes).hasValue("typed");
    assertEquals(true, notes.evaluate("notes => notes === window.notes"));
  }
}
