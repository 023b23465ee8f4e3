package dev.hydraui.tokens.platform.css;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.web.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever contexts are chosen and wherever, Chromium computes what the tokens say there. */
class CssThemesTest {
  private static final Path THEMES = Path.of("src/test/resources/tokens/themes.resolver.json");
  private static final Map<String, List<String>> MODIFIERS =
      Map.of(
          "theme", List.of("light", "dark"),
          "brand", List.of("acme", "Blue Sky", "plain"),
          "density", List.of("normal", "compact"));

  private final Tokens tokens = Tokens.load(THEMES);
  private final CssValues values = CssValues.plain(false);

  private String css(CssOptions options) {
    Output output = new Output();
    new CssTarget(options).write(Themes.of(tokens), output);
    assertEquals(List.of(), output.problems());
    return output.files().get("css/tokens.css");
  }

  private void check(CssOptions options, ColorScheme preferred, String theme, List<Visit> visits) {
    List<Token> base = Parts.of(tokens.base().tokens()).toList();
    List<String> names =
        base.stream().map(token -> CssNames.property(options.prefix(), token.names())).toList();
    try (Page page = Chromium.styled(css(options), preferred)) {
      List<List<String>> computed = Visit.computed(page, visits, names);
      for (int i = 0; i < visits.size(); i++) {
        Visit visit = visits.get(i);
        Map<String, String> inputs = visit.inputs(theme);
        List<String> expected =
            Parts.of(tokens.in(inputs).tokens())
                .filter(token -> !token.path().equals("palette.paper"))
                .map(token -> values.of(token.value()))
                .toList();
        assertEquals(expected, computed.get(i), () -> names + "\n" + visit + " is " + inputs);
      }
    }
  }

  private static List<Visit> onTheRoot() {
    return Visit.everyChoice(MODIFIERS).stream().map(root -> new Visit(List.of(root))).toList();
  }

  private static List<Visit> nested() {
    List<Visit> visits = new ArrayList<>();
    for (Map<String, String> root : Visit.everyChoice(MODIFIERS)) {
      for (Map<String, String> inner : Visit.everyChoice(MODIFIERS)) {
        visits.add(new Visit(List.of(root, inner)));
      }
    }
    return visits;
  }

  @Test
  void everyCombinationHoldsOnTheRoot() {
    check(CssOptions.defaults(), ColorScheme.LIGHT, "light", onTheRoot());
    check(CssOptions.defaults().without(Feature.NESTED), ColorScheme.LIGHT, "light", onTheRoot());
  }

  @Test
  void thePreferenceOfTheReaderChoosesUntilThePageDoes() {
    check(CssOptions.defaults(), ColorScheme.DARK, "dark", onTheRoot());
    check(CssOptions.defaults().without(Feature.NESTED), ColorScheme.DARK, "dark", onTheRoot());
    check(
        CssOptions.defaults().without(Feature.PREFERENCE), ColorScheme.DARK, "light", onTheRoot());
  }

  @Test
  void everyCombinationHoldsInEveryOther() {
    check(CssOptions.defaults(), ColorScheme.LIGHT, "light", nested());
    check(CssOptions.defaults(), ColorScheme.DARK, "dark", nested());
  }

  @Test
  void referencesAreWorthTheSameWhereverTheyAreKept() {
    CssOptions options = CssOptions.defaults().with(Feature.REFERENCES).prefix("x");
    check(options, ColorScheme.LIGHT, "light", nested());
    check(options, ColorScheme.DARK, "dark", nested());
  }

  @Test
  void scopesMayBeThreeDeep() {
    Map<String, List<String>> two =
        Map.of("theme", List.of("light", "dark"), "brand", List.of("acme", "Blue Sky"));
    List<Visit> visits = new ArrayList<>();
    for (Map<String, String> root : Visit.everyChoice(two)) {
      for (Map<String, String> middle : Visit.everyChoice(two)) {
        for (Map<String, String> inner : Visit.everyChoice(two)) {
          visits.add(new Visit(List.of(root, middle, inner)));
        }
      }
    }
    check(CssOptions.defaults(), ColorScheme.DARK, "dark", visits);
  }

  @Test
  void minifiedSheetsSayTheSame() {
    CssOptions options = CssOptions.defaults().with(Feature.MINIFIED);
    assertFalse(css(options).contains("\n"));
    check(options, ColorScheme.DARK, "dark", nested());
  }
}
