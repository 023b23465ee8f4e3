package dev.hydraui.tokens.platform.css;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.css.CssOptions.Feature;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Reading;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every token arrives as a custom property, and what cannot is told. */
class CssTargetTest {
  private static final Path FIXTURES = Path.of("src/test/resources/tokens");

  @TempDir Path folder;
  private final Output output = new Output();

  private String css(Tokens tokens, CssOptions options) {
    new CssTarget(options).write(Themes.of(tokens), output);
    return output.files().get("css/tokens.css");
  }

  private Tokens tokens(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json.replace('\'', '"'));
    return Tokens.load(Reading.LENIENT, file);
  }

  @Test
  void everyTokenArrives() {
    Tokens tokens = Tokens.load(FIXTURES.resolve("every-type.json"));
    String css = css(tokens, CssOptions.defaults());
    tokens
        .base()
        .tokens()
        .forEach(
            token ->
                assertTrue(
                    css.contains("  " + CssNames.property("", token.names()) + ": "),
                    token.path()));
    long properties =
        css.substring(0, css.indexOf("@supports"))
            .lines()
            .filter(l -> l.startsWith("  --"))
            .count();
    assertEquals(tokens.base().tokens().size() + 5, properties, "and five parts of typography");
  }

  @Test
  void warnsOfDashesThatTheBrowserChooses() {
    css(Tokens.load(FIXTURES.resolve("every-type.json")), CssOptions.defaults());
    assertEquals(
        List.of("stroke.dashes", "border.dashed"),
        output.problems().stream()
            .filter(problem -> problem.severity() == Severity.WARNING)
            .map(problem -> problem.chain().get(0).path())
            .toList());
  }

  @Test
  void valuesThatTheStandardDoesNotKnowEndNothingEarly() throws IOException {
    Tokens tokens =
        tokens(
            """
            {'raw':{'$type':'textCase',
              'word':{'$value':'uppercase'},
              'call':{'$value':'calc(1px + (2px))'},
              'end':{'$value':'red; } body { color: red'},
              'open':{'$value':'calc(1px'},
              'tag':{'$value':'</style>'},
              'list':{'$value':[1,'a b']},
              'number':{'$value':1.50},
              'flag':{'$value':true}}}
            """);
    String css = css(tokens, CssOptions.defaults());
    List<String> expected =
        List.of(
            "  --raw-word: uppercase;",
            "  --raw-call: calc(1px + (2px));",
            "  --raw-end: \"red; } body { color: red\";",
            "  --raw-open: \"calc(1px\";",
            "  --raw-tag: \"\\3c /style>\";",
            "  --raw-list: \"[1,\\\"a b\\\"]\";",
            "  --raw-number: 1.5;",
            "  --raw-flag: true;");
    assertEquals(expected, css.lines().filter(line -> line.startsWith("  --")).toList());
    assertEquals(
        List.of("raw.list"),
        output.problems().stream().map(problem -> problem.chain().get(0).path()).toList());
  }

  @Test
  void explainsWhatIsAsked() {
    Tokens tokens = Tokens.load(FIXTURES.resolve("every-type.json"));
    String css = css(tokens, CssOptions.defaults().with(Feature.DESCRIPTIONS));
    assertTrue(css.contains("  /* Text * / and more */\n  --color-ink: #336699;\n"), css);
    assertTrue(css.contains("  /* deprecated: Use color.ink */\n  --color-old: #336699;\n"), css);
  }

  @Test
  void lengthsTakeTheUnitThatIsAsked() throws IOException {
    Tokens tokens =
        tokens(
            "{'a':{'$type':'dimension','$value':{'value':10,'unit':'px'}},"
                + "'b':{'$type':'dimension','$value':{'value':1.5,'unit':'rem'}}}");
    String rem = css(tokens, CssOptions.defaults().units(CssUnits.REM).with(Feature.MINIFIED));
    assertEquals(":root{--a:0.625rem;--b:1.5rem}", rem);
    Output px = new Output();
    CssOptions options = CssOptions.defaults().units(CssUnits.PX).with(Feature.MINIFIED);
    new CssTarget(options.prefix("x")).write(Themes.of(tokens), px);
    assertEquals(":root{--x-a:10px;--x-b:24px}", px.files().get("css/tokens.css"));
  }

  @Test
  void everythingMayStandInALayer() throws IOException {
    Tokens tokens = tokens("{'a':{'$type':'number','$value':1}}");
    CssOptions options = CssOptions.defaults().layer("acme.tokens");
    String css = css(tokens, options);
    assertTrue(css.startsWith("@layer acme.tokens {\n"), css);
    assertTrue(css.endsWith("\n  :root {\n    --a: 1;\n  }\n}\n"), css);
    Output small = new Output();
    new CssTarget(options.with(Feature.MINIFIED)).write(Themes.of(tokens), small);
    assertEquals("@layer acme.tokens{:root{--a:1}}", small.files().get("css/tokens.css"));
  }

  @Test
  void twoTokensOfOneNameAreAnError() throws IOException {
    css(
        tokens("{'$type':'number','fontSize':{'$value':1},'font-size':{'$value':2}}"),
        CssOptions.defaults());
    assertEquals(List.of("name-collision"), output.problems().stream().map(Problem::rule).toList());
  }

  @Test
  void contextsMayBeClasses() {
    CssOptions options =
        CssOptions.defaults().selectors(Map.of("theme", ".CONTEXT", "brand", ".brand-CONTEXT"));
    String css = css(Tokens.load(FIXTURES.resolve("themes.resolver.json")), options);
    assertTrue(css.contains("\n.brand-blue-sky {"), css);
    assertTrue(css.contains("  :root:where(:not(:is(.light, .dark))) {"), css);
    assertTrue(css.contains("\n.dark {\n  color-scheme: dark;"), css);
    assertEquals(List.of(), output.problems());
  }

  @Test
  void contextsOfOneSelectorAreAnError() {
    css(
        Tokens.load(FIXTURES.resolve("themes.resolver.json")),
        CssOptions.defaults().selector(".MODIFIER"));
    String problems = output.problems().toString();
    assertTrue(problems.contains("theme light and theme dark are both .theme"), problems);
  }

  @Test
  void tellsWhereEveryPropertyCameFromInEveryTheme() {
    css(Tokens.load(FIXTURES.resolve("themes.resolver.json")), CssOptions.defaults());
    String origins = output.origins();
    assertTrue(origins.contains("\"--color-text\" : {"), origins);
    assertTrue(origins.contains("\"[data-theme=\\\"dark\\\"] --color-text\" : {"), origins);
    assertTrue(origins.contains("\"token\" : \"palette.white\""), origins);
  }
}
