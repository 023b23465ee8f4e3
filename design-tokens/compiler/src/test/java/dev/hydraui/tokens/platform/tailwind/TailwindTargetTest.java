package dev.hydraui.tokens.platform.tailwind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Fixtures;
import dev.hydraui.tokens.platform.css.CssOptions;
import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.web.Chromium;
import dev.hydraui.tokens.web.Npm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tailwind itself makes utilities of the theme, and they do in Chromium what the tokens say. */
class TailwindTargetTest {
  private static final Path FIXTURES = Path.of("src/test/resources/tokens");
  private static final String BUILD =
      """
      import { compile } from 'tailwindcss';
      import { readFileSync } from 'node:fs';
      const [classes, css] = readFileSync(0, 'utf8').split('\\n====\\n');
      const sheet = css + '\\n@layer utilities {\\n@tailwind utilities;\\n}\\n';
      process.stdout.write((await compile(sheet, {})).build(classes.split(' ')));
      """;

  private final Output output = new Output();

  private String theme(String file, TailwindOptions options) {
    new TailwindTarget(options).write(Themes.of(Tokens.load(FIXTURES.resolve(file))), output);
    return output.files().get("tailwind/theme.css");
  }

  private String build(TailwindOptions options, String classes) {
    String css = theme("tailwind.resolver.json", options);
    return Npm.node(Npm.with("tailwindcss"), BUILD, classes + "\n====\n" + css);
  }

  private static String used(Page page, String classes, String property) {
    return (String)
        page.evaluate(
            """
            ([classes, property]) => {
              document.body.className = classes;
              return getComputedStyle(document.body).getPropertyValue(property);
            }
            """,
            List.of(classes, property));
  }

  private void check(TailwindOptions options) {
    Map<String, List<String>> expected =
        Map.ofEntries(
            Map.entry("bg-brand-500", List.of("background-color", "rgb(0, 102, 204)")),
            Map.entry("text-brand", List.of("color", "rgb(255, 0, 0)")),
            Map.entry("border-brand-vivid", List.of("border-top-color", "rgb(0, 251, 41)")),
            Map.entry("font-display", List.of("font-family", "Inter, sans-serif")),
            Map.entry("font-strong", List.of("font-weight", "650")),
            Map.entry("text-tiny", List.of("font-size", "11.2px")),
            Map.entry("tracking-wide", List.of("letter-spacing", "1px")),
            Map.entry("leading-airy", List.of("line-height", "28.8px")),
            Map.entry("p-card", List.of("padding-top", "18px")),
            Map.entry("w-size-icon", List.of("width", "22px")),
            Map.entry("rounded-card", List.of("border-top-left-radius", "7px")),
            Map.entry("border-thin", List.of("--border-width-thin", "1px")),
            Map.entry("blur-soft", List.of("filter", "blur(3px)")),
            Map.entry(
                "ease-snap", List.of("transition-timing-function", "cubic-bezier(0.2, 0, 0, 1)")),
            Map.entry("duration-slow", List.of("transition-duration", "0.7s")),
            Map.entry("opacity-faint", List.of("opacity", "0.15")),
            Map.entry("z-modal", List.of("z-index", "40")),
            Map.entry("gap-page", List.of("row-gap", "33px")),
            Map.entry("min-[1px]:m-card", List.of("margin-top", "18px")));
    String classes = String.join(" ", expected.keySet());
    String css = build(options, classes + " shadow-card inset-shadow-well text-lead wide:p-page");
    try (Page page = Chromium.styled(css, ColorScheme.LIGHT)) {
      expected.forEach(
          (name, value) ->
              assertEquals(value.get(1), used(page, name, value.get(0)), name + "\n" + css));
      assertTrue(
          used(page, "shadow-card", "box-shadow").contains("rgb(0, 102, 204) 0px 1px 2px 0px"));
      assertTrue(
          used(page, "inset-shadow-well", "box-shadow")
              .contains("rgb(0, 102, 204) 0px 1px 2px 0px inset"));
      assertEquals("20px", used(page, "text-lead", "font-size"));
      assertEquals("32px", used(page, "text-lead", "line-height"));
      assertEquals("0.5px", used(page, "text-lead", "letter-spacing"));
      assertEquals("450", used(page, "text-lead", "font-weight"));
      assertTrue(css.contains("@media (width >= 60rem)"), css);
      assertEquals("9px", used(page, "", "--misc-thing"));
      assertEquals(
          "Inter, sans-serif", used(page, "", "--typography-lead-font-family").replace("\"", ""));
    }
  }

  private static final TailwindOptions MAPPED =
      TailwindOptions.defaults().namespaces(Map.of("misc.gutters", "spacing"));

  @Test
  void utilitiesSayWhatTheTokensSay() {
    check(MAPPED);
  }

  @Test
  void utilitiesSayTheSameOfReferences() {
    check(MAPPED.css(CssOptions.defaults().with(Feature.REFERENCES)));
  }

  @Test
  void contextsChangeTheVariables() {
    String css = build(MAPPED, "bg-surface bg-panel p-card dark:m-card");
    try (Page page = Chromium.styled(css, ColorScheme.LIGHT)) {
      assertEquals("rgb(255, 255, 255)", used(page, "bg-panel", "background-color"));
      assertEquals("0px", used(page, "dark:m-card", "margin-top").replace("8px", "0px"));
      page.evaluate("document.documentElement.dataset.theme = 'dark'");
      assertEquals("rgb(0, 0, 0)", used(page, "bg-panel", "background-color"));
      assertEquals("20px", used(page, "p-card", "padding-top"));
      assertEquals("20px", used(page, "dark:m-card", "margin-top"));
      page.evaluate("document.body.dataset.theme = 'light'");
      assertEquals("rgb(255, 255, 255)", used(page, "bg-panel", "background-color"));
      assertEquals("18px", used(page, "p-card", "padding-top"));
      assertEquals("8px", used(page, "dark:m-card", "margin-top"));
    }
    try (Page page = Chromium.styled(css, ColorScheme.DARK)) {
      assertEquals("rgb(0, 0, 0)", used(page, "bg-panel", "background-color"));
      assertEquals("20px", used(page, "dark:m-card", "margin-top"));
      page.evaluate("document.documentElement.dataset.theme = 'light'");
      assertEquals("rgb(255, 255, 255)", used(page, "bg-panel", "background-color"));
      assertEquals("8px", used(page, "dark:m-card", "margin-top"));
    }
  }

  @Test
  void everyTokenArrives() {
    String css = theme("every-type.json", TailwindOptions.defaults().keepUnused(true));
    String built = Npm.node(Npm.with("tailwindcss"), BUILD, "\n====\n" + css);
    int declared = Tokens.load(FIXTURES.resolve("every-type.json")).base().tokens().size() + 5;
    String narrow = built.substring(0, built.indexOf("@supports"));
    assertEquals(declared, narrow.lines().filter(l -> l.strip().startsWith("--")).count(), built);
  }

  @Test
  void typographyInAGroupCalledTextLeavesItsNameToItsSize(@TempDir Path folder) throws IOException {
    String json =
        "{'text':{'body':{'$type':'typography','$value':{'fontFamily':'Inter','fontSize':"
            + "{'value':16,'unit':'px'},'fontWeight':400,'letterSpacing':{'value':0,'unit':'px'},"
            + "'lineHeight':1.5}}}}";
    TailwindTarget target = new TailwindTarget(TailwindOptions.defaults());
    Output output = Fixtures.write(target, Fixtures.of(folder, json));
    assertEquals(List.of(), Fixtures.errors(output));
    String css = output.files().get("tailwind/theme.css");
    assertTrue(css.contains("  --text-body: 16px;"), css);
    assertTrue(css.contains("  --text-body-font: "), css);
  }

  @Test
  void twoTokensOfOneVariableAreAnError() {
    theme(
        "tailwind.resolver.json",
        MAPPED.namespaces(
            Map.of(
                "misc", "spacing", "size", "spacing", "spacing", "spacing", "radius", "spacing")));
    assertEquals(List.of("name-collision"), output.problems().stream().map(Problem::rule).toList());
  }

  @Test
  void aPrefixFollowsTheNamespace() {
    String css = theme("tailwind.resolver.json", MAPPED.css(CssOptions.defaults().prefix("acme")));
    assertTrue(css.contains("  --color-acme-brand-500: #0066cc;"), css);
    assertTrue(css.contains("  --text-acme-lead--line-height: 1.6;"), css);
    assertTrue(css.contains("  --acme-misc-thing: 9px;"), css);
  }
}
