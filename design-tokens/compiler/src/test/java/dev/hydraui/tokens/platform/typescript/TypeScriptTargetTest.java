package dev.hydraui.tokens.platform.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonReader;
import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.platform.code.Command;
import dev.hydraui.tokens.platform.code.Fixtures;
import dev.hydraui.tokens.platform.code.Published;
import dev.hydraui.tokens.platform.code.Theme;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.web.Npm;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants for TypeScript pass its compiler, and say what the tokens say. */
class TypeScriptTargetTest {
  @TempDir Path folder;

  /** Compiles the file strictly, and returns all themes as the program sees them. */
  private Json.ObjectValue compiled(Output output, String... more) throws IOException {
    assertEquals(List.of(), Fixtures.errors(output));
    Fixtures.save(output, folder);
    Path file = folder.resolve("typescript/tokens.ts");
    Files.writeString(file, String.join("\n", more), java.nio.file.StandardOpenOption.APPEND);
    List<String> command = new ArrayList<>(List.of("node"));
    command.add(Npm.with("typescript").resolve("node_modules/typescript/lib/tsc.js").toString());
    command.addAll(List.of("--strict", "--target", "es2022", "--module", "es2022"));
    command.addAll(List.of("--noUnusedLocals", file.toString()));
    Command.Answer answer = Command.run(folder, command);
    assertEquals(0, answer.code(), answer.text());
    Path program = folder.resolve("run.mjs");
    Files.move(folder.resolve("typescript/tokens.js"), folder.resolve("tokens.mjs"));
    Files.writeString(
        program, "import { themes } from './tokens.mjs'; console.log(JSON.stringify(themes));");
    Command.Answer json = Command.run(folder, List.of("node", program.toString()));
    assertEquals(0, json.code(), json.text());
    return (Json.ObjectValue) JsonReader.read("out", json.text(), new Problems()).orElseThrow();
  }

  private static Json.ObjectValue theme(Json.ObjectValue themes, String name) {
    return (Json.ObjectValue) themes.get(name).orElseThrow();
  }

  private static String text(Json.ObjectValue theme, String name) {
    return ((Json.TextValue) theme.get(name).orElseThrow()).text();
  }

  @Test
  void everyTokenOfEveryTypeArrives() throws IOException {
    Tokens tokens = Fixtures.everyType();
    Json.ObjectValue base = theme(compiled(Fixtures.write(new TypeScriptTarget(), tokens)), "base");
    assertEquals(tokens.base().tokens().size(), base.members().size());
    assertEquals("#336699", text(base, "colorInk"));
    assertEquals("#00000080", text(base, "colorVeil"));
    assertEquals("color(display-p3 0 1 0)", text(base, "colorP3"));
    assertEquals("4.5px", text(base, "spaceSmall"));
    assertEquals("1.5rem", text(base, "spaceLarge"));
    Json tiny = base.get("opacityTiny").orElseThrow();
    assertEquals(0, new BigDecimal("0.00001").compareTo(((Json.NumberValue) tiny).number()));
    assertEquals(2, ((Json.ArrayValue) base.get("shadowTwo").orElseThrow()).items().size());
  }

  @ParameterizedTest
  @MethodSource("dev.hydraui.tokens.platform.code.Published#sets")
  void everyTokenOfPublishedSetsArrives(String set) throws IOException {
    Tokens tokens = Published.load(set);
    Json.ObjectValue themes = compiled(Fixtures.write(new TypeScriptTarget(), tokens));
    for (Theme theme : Published.themes(tokens)) {
      int count = theme(themes, theme.camel()).members().size();
      assertEquals(theme.tokens().tokens().size(), count, theme.camel());
    }
  }

  @Test
  void themesAreInterchangeable() throws IOException {
    Tokens tokens = Fixtures.brands();
    Output output = Fixtures.write(new TypeScriptTarget(), tokens);
    Json.ObjectValue themes =
        compiled(
            output,
            "export const chosen: Tokens[] = Object.values(themes);",
            "const narrow: '#336699' = light.colorPrimary;",
            "export const dashed: StrokeStyle = light.borderFocus.style;",
            "export const n: TokenName = 'spaceSmall'; export const k = narrow;");
    assertEquals(
        List.of("light", "dark", "blueSkyLight", "blueSkyDark"),
        List.copyOf(themes.members().keySet()));
    int count = tokens.base().tokens().size();
    themes
        .members()
        .keySet()
        .forEach(name -> assertEquals(count, theme(themes, name).members().size()));
    assertEquals("#99ccff", text(theme(themes, "dark"), "colorLink"));
    assertEquals("#0066ff", text(theme(themes, "blueSkyLight"), "colorLink"));
    assertTrue(output.origins().contains("\"blueSkyLight.colorLink\""));
    assertTrue(
        output
            .files()
            .get("typescript/tokens.ts")
            .contains("/** @deprecated Use color.primary */"));
  }

  @Test
  void hostileNamesAndTextsStayWhatTheyAre() throws IOException {
    Tokens tokens = Fixtures.hostile();
    Json.ObjectValue base = theme(compiled(Fixtures.write(new TypeScriptTarget(), tokens)), "base");
    assertEquals(tokens.base().tokens().size(), base.members().size());
    for (String name : List.of("quotes", "dollar", "lines", "slash", "wide", "space")) {
      String expected = Fixtures.family(tokens, "text." + name);
      Json family =
          base.get("text" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
              .orElseThrow();
      assertEquals(expected, ((Json.TextValue) ((Json.ArrayValue) family).items().get(0)).text());
    }
    assertEquals("point\"er", text(base, "rawText"));
  }

  @Test
  void twoTokensOfOneNameAreAnError() throws IOException {
    Tokens tokens =
        Fixtures.of(folder, "{'$type':'number','a-b':{'$value':1},'a':{'b':{'$value':2}}}");
    assertEquals(1, Fixtures.errors(Fixtures.write(new TypeScriptTarget(), tokens)).size());
  }
}
