package dev.hydraui.tokens.platform.css;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.web.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values of every type do in Chromium what they are meant for. */
class CssValuesTest {
  private static final Path EVERY_TYPE = Path.of("src/test/resources/tokens/every-type.json");

  private final Output output = new Output();
  private final Page page = open(CssOptions.defaults());

  private Page open(CssOptions options) {
    new CssTarget(options).write(Themes.of(Tokens.load(EVERY_TYPE)), output);
    return Chromium.styled(output.files().get("css/tokens.css"), ColorScheme.LIGHT);
  }

  @AfterEach
  void close() {
    page.close();
  }

  /** Returns what a property becomes when it is set to a token. */
  private String used(String property, String value) {
    return (String)
        page.evaluate(
            """
            ([property, value]) => {
              document.body.removeAttribute('style');
              document.body.style.setProperty(property, value);
              return getComputedStyle(document.body).getPropertyValue(property);
            }
            """,
            List.of(property, value));
  }

  private Map<String, String> used(Map<String, String> tokensAndProperties) {
    Map<String, String> used = new TreeMap<>();
    tokensAndProperties.forEach(
        (token, property) -> used.put(token, used(property, "var(--" + token + ")")));
    return used;
  }

  private void computes(String property, String token, String expected) {
    assertEquals(expected, used(property, "var(--" + token + ")"), token);
  }

  @Test
  void colours() {
    computes("color", "color", "rgb(255, 255, 255)");
    computes("color", "color-ink", "rgb(51, 102, 153)");
    computes("color", "color-veil", "rgba(0, 0, 0, 0.5)");
    computes("color", "color-gap", "color(srgb none 0.5 1)");
    computes("color", "color-hsl", "rgb(51, 102, 153)");
    computes("color", "color-hwb", "rgba(140, 255, 26, 0.25)");
    computes("color", "color-linear", "color(srgb-linear 0.1 0.2 0.3)");
    computes("color", "color-lab", "lab(50 20 -30)");
    computes("color", "color-lch", "lch(50 30 120)");
    computes("color", "color-oklab", "oklab(0.6 0.05 -0.05)");
    computes("color", "color-oklch", "oklch(0.7 0 none)");
    computes("color", "color-a98", "color(a98-rgb 0.5 0.5 0.5)");
    computes("color", "color-prophoto", "color(prophoto-rgb 0.5 0.5 0.4)");
    computes("color", "color-rec2020", "color(rec2020 0.4 0.5 0.4)");
    computes("color", "color-xyz65", "color(xyz-d65 0.2 0.2 0.2)");
    computes("color", "color-xyz50", "color(xyz-d50 0.2 0.2 0.2)");
    computes("color", "color-old", "rgb(51, 102, 153)");
  }

  @Test
  void lengthsTimesCurvesAndNumbers() {
    computes("padding-left", "space-small", "4.5px");
    computes("padding-left", "space-large", "24px");
    computes("transition-duration", "motion-fast", "0.15s");
    computes("transition-duration", "motion-slow", "0.5s");
    computes("transition-timing-function", "motion-ease", "cubic-bezier(0.2, 0, 0, 1.5)");
    computes("opacity", "opacity-half", "0.5");
    computes("opacity", "opacity-tiny", "1e-05");
    computes("font-weight", "font-weight-word", "600");
    computes("font-weight", "font-weight-number", "350");
    computes("font-family", "font-family-one", "Inter");
    computes("font-family", "font-family-stack", "\"Helvetica \\\"Neue\\\"\", Arial, sans-serif");
  }

  @Test
  void composites() {
    computes("border-top-style", "stroke-dashes", "dashed");
    computes("border-top", "border-plain", "1px solid rgb(51, 102, 153)");
    computes("border-top", "border-dashed", "4px dashed rgb(0, 251, 41)");
    computes("transition", "motion-fade", "0.15s cubic-bezier(0.2, 0, 0, 1.5)");
    computes("box-shadow", "shadow-one", "rgba(0, 0, 0, 0.5) 0px 1px 2px 0px");
    computes(
        "box-shadow",
        "shadow-two",
        "rgba(0, 0, 0, 0.5) 0px 1px 2px 0px, rgb(255, 11, 12) 1px -1px 4px 0px inset");
    assertEquals(
        "linear-gradient(to right, rgb(51, 102, 153) 0%, rgb(0, 251, 41) 33.5%, rgb(255, 255, 255)"
            + " 100%)",
        used("background-image", "linear-gradient(to right, var(--gradient-sunset))"));
    assertTrue(
        used("background-image", "linear-gradient(var(--gradient-one))").startsWith("linear"));
  }

  @Test
  void typographyIsAFontAndItsParts() {
    computes("font", "type-body", "350 16px / 24px \"Helvetica \\\"Neue\\\"\", Arial, sans-serif");
    assertEquals(
        Map.of(
            "type-body-font-size",
            "16px",
            "type-body-font-weight",
            "350",
            "type-body-letter-spacing",
            "0.1px"),
        used(
            Map.of(
                "type-body-font-size",
                "font-size",
                "type-body-font-weight",
                "font-weight",
                "type-body-letter-spacing",
                "letter-spacing")));
    assertEquals("24px", used("line-height", "var(--type-body-line-height)"));
  }

  @Test
  void namesWithoutLettersAreEscaped() {
    computes("z-index", "odd-½", "1");
    computes("z-index", "odd-\\+", "2");
    computes("z-index", "odd-日本", "3");
    computes("z-index", "odd-mixed-case-9", "4");
  }

  @Test
  void screensThatCanGetColoursBeyondSrgb() {
    computes("color", "color-p3", "rgb(0, 251, 41)");
    computes("color", "color-p3-hex", "rgba(255, 17, 0, 0.8)");
    CDPSession session = page.context().newCDPSession(page);
    JsonObject features =
        JsonParser.parseString("{\"features\":[{\"name\":\"color-gamut\",\"value\":\"p3\"}]}")
            .getAsJsonObject();
    session.send("Emulation.setEmulatedMedia", features);
    computes("color", "color-p3", "color(display-p3 0 1 0)");
    computes("color", "color-p3-hex", "color(display-p3 1 0 0 / 0.8)");
    computes("border-top", "border-dashed", "4px dashed color(display-p3 0 1 0)");
  }
}
