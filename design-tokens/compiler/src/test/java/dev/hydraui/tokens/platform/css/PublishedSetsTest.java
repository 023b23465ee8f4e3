package dev.hydraui.tokens.platform.css;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.Target;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.platform.preview.PreviewOptions;
import dev.hydraui.tokens.platform.preview.PreviewTarget;
import dev.hydraui.tokens.platform.tailwind.TailwindOptions;
import dev.hydraui.tokens.platform.tailwind.TailwindTarget;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.resolver.Modifier;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.web.Chromium;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every token of sets that others publish arrives, with its value in every context. */
class PublishedSetsTest {
  private final CssValues values = CssValues.plain(false);

  private static Output write(Tokens tokens, Target target) {
    Output output = new Output();
    target.write(Themes.of(tokens), output);
    List<Problem> errors =
        output.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    assertEquals(List.of(), errors);
    return output;
  }

  @ParameterizedTest
  @CsvSource({
    "adobe-spectrum,1579",
    "figma-sds,298",
    "ibm-carbon,356",
    "microsoft-fluent,179",
    "shopify-polaris,67"
  })
  void everyTokenHasItsValueInEveryContext(String set, int count) {
    Tokens tokens = Published.load(set);
    assertEquals(count, tokens.base().tokens().size());
    Map<String, List<String>> modifiers =
        tokens.modifiers().stream()
            .collect(Collectors.toMap(m -> CssNames.kebab(m.name()), Modifier::contexts));
    List<Map<String, String>> choices = Visit.everyChoice(modifiers);
    for (CssOptions options :
        List.of(CssOptions.defaults(), CssOptions.defaults().with(Feature.REFERENCES))) {
      String css = write(tokens, new CssTarget(options)).files().get("css/tokens.css");
      try (Page page = Chromium.styled(css, ColorScheme.LIGHT)) {
        choices.forEach(choice -> check(tokens, choice, page));
      }
    }
  }

  private void check(Tokens tokens, Map<String, String> choice, Page page) {
    Map<String, String> inputs = new HashMap<>();
    tokens.modifiers().stream()
        .filter(modifier -> choice.containsKey(CssNames.kebab(modifier.name())))
        .forEach(m -> inputs.put(m.name(), choice.get(CssNames.kebab(m.name()))));
    List<Token> expected = Parts.of(tokens.in(inputs).tokens()).toList();
    assertFalse(expected.isEmpty());
    List<String> names =
        expected.stream()
            .map(token -> CssNames.property("", token.names()).replace("\\", ""))
            .toList();
    List<String> computed = Visit.computed(page, List.of(new Visit(List.of(choice))), names).get(0);
    for (int i = 0; i < names.size(); i++) {
      assertEquals(
          values.of(expected.get(i).value()), computed.get(i), names.get(i) + " in " + inputs);
    }
  }

  @ParameterizedTest
  @CsvSource({"adobe-spectrum", "figma-sds", "ibm-carbon", "microsoft-fluent", "shopify-polaris"})
  void everyTokenStandsInTheThemeOfTailwindAndOnThePage(String set) {
    Tokens tokens = Published.load(set);
    String theme =
        write(tokens, new TailwindTarget(TailwindOptions.defaults()))
            .files()
            .get("tailwind/theme.css");
    String page =
        write(tokens, new PreviewTarget(PreviewOptions.defaults()))
            .files()
            .get("preview/index.html");
    long declared =
        theme
            .lines()
            .filter(line -> line.startsWith("  --"))
            .map(line -> line.substring(0, line.indexOf(':')))
            .distinct()
            .count();
    long parts = Parts.of(tokens.base().tokens()).count();
    long cards = page.split("<li class=\"card\"", -1).length - 1L;
    assertEquals(parts, declared);
    assertEquals(tokens.base().tokens().size(), cards);
  }
}
