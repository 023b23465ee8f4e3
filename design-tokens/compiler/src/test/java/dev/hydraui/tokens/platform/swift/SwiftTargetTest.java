package dev.hydraui.tokens.platform.swift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.name.Words;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Fixtures;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.set.TokenSet;
import dev.hydraui.tokens.theme.Brand;
import dev.hydraui.tokens.theme.Themes;
import dev.hydraui.tokens.value.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Swift is what it was when somebody last read it.
 *
 * <p>No compiler of Swift runs in this build. After a change, look at the new text, compile it with
 * Xcode where there is one, and put it into {@code src/test/resources/golden/swift}.
 */
class SwiftTargetTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/swift");

  @TempDir Path folder;

  private static Output written(Tokens tokens) {
    Output output = Fixtures.write(new SwiftTarget(true), tokens);
    assertEquals(List.of(), Fixtures.errors(output));
    return output;
  }

  private static void same(String golden, Output output, String file) throws IOException {
    assertEquals(Files.readString(GOLDEN.resolve(golden)), output.files().get("swift/" + file));
  }

  private static void arrive(TokenSet tokens, Output output, String brand) {
    long constants =
        output
            .files()
            .get("swift/" + brand + ".swift")
            .lines()
            .filter(line -> line.startsWith("    public static let "))
            .count();
    assertEquals(tokens.tokens().size(), constants);
    long colors =
        output.files().keySet().stream()
            .filter(
                file ->
                    file.startsWith("swift/" + brand + ".xcassets/") && file.contains(".colorset/"))
            .count();
    long expected =
        tokens.tokens().stream().filter(token -> token.value() instanceof Color).count();
    assertEquals(expected, colors);
  }

  @Test
  void everyTokenOfEveryTypeArrives() {
    Tokens tokens = Fixtures.everyType();
    arrive(tokens.base(), written(tokens), "Tokens");
  }

  @ParameterizedTest
  @MethodSource("dev.hydraui.tokens.platform.code.Published#sets")
  void everyTokenOfPublishedSetsArrives(String set) {
    Tokens tokens = Published.load(set);
    Output output = written(tokens);
    for (Brand brand : Themes.of(tokens).brands()) {
      arrive(brand.light(), output, Words.pascal(Theme.words(brand)) + "Tokens");
    }
  }

  @Test
  void coloursFollowLightAndDark() throws IOException {
    Tokens tokens = Fixtures.brands();
    Output output = written(tokens);
    arrive(tokens.base(), output, "Tokens");
    arrive(tokens.base(), output, "BlueSkyTokens");
    same("brands/Tokens.swift", output, "Tokens.swift");
    same("brands/BlueSkyTokens.swift", output, "BlueSkyTokens.swift");
    same("brands/colorPrimary.json", output, "Tokens.xcassets/colorPrimary.colorset/Contents.json");
    same("brands/colorVivid.json", output, "Tokens.xcassets/colorVivid.colorset/Contents.json");
    assertTrue(output.origins().contains("\"BlueSkyTokens.colorLink\""));
  }

  @Test
  void aCatalogueIsWrittenWhenAskedForAndChangesNothingElse() {
    Tokens tokens = Fixtures.brands();
    Map<String, String> without = Fixtures.write(new SwiftTarget(false), tokens).files();
    assertTrue(without.keySet().stream().noneMatch(file -> file.contains(".xcassets/")));
    Map<String, String> with = new TreeMap<>(written(tokens).files());
    with.keySet().removeIf(file -> file.contains(".xcassets/"));
    assertEquals(without, with);
  }

  @Test
  void hostileNamesAndTextsAreEscaped() throws IOException {
    Tokens tokens = Fixtures.hostile();
    Output output = written(tokens);
    arrive(tokens.base(), output, "Tokens");
    same("hostile/Tokens.swift", output, "Tokens.swift");
  }

  @Test
  void cataloguesAreJson() {
    written(Fixtures.everyType())
        .files()
        .forEach(
            (file, text) -> {
              if (file.endsWith(".json")) {
                Problems problems = new Problems();
                assertTrue(JsonReader.read(file, text, problems).isPresent(), file);
                assertEquals(List.of(), problems.list());
              }
            });
  }

  @Test
  void coloursOfOneFileAreAnError() throws IOException {
    String color = "{'$value':{'colorSpace':'srgb','components':[0,0,0]}}";
    Tokens tokens =
        Fixtures.of(
            folder,
            "{'$type':'color','ab':{'c':COLOR},'a':{'bc':COLOR,'b-c':COLOR},'ab-c':COLOR}"
                .replace("COLOR", color));
    List<String> errors = Fixtures.errors(Fixtures.write(new SwiftTarget(true), tokens));
    assertEquals(3, errors.size(), errors.toString());
    assertEquals("a.bc becomes aBc, another abC, which are one file in Xcode", errors.get(0));
  }

  @Test
  void twoTokensOfOneNameAreAnError() throws IOException {
    Tokens tokens =
        Fixtures.of(folder, "{'$type':'number','a-b':{'$value':1},'a':{'b':{'$value':2}}}");
    assertEquals(1, Fixtures.errors(Fixtures.write(new SwiftTarget(true), tokens)).size());
  }
}
