package dev.hydraui.tokens.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.problem.TokensException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors name their place, the way there, and what was probably meant. */
class ErrorsTest {
  @TempDir Path folder;

  private String report(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json.replace('\'', '"'));
    TokensException e = assertThrows(TokensException.class, () -> Tokens.load(file).base());
    return e.getMessage().replace(folder + "/", "");
  }

  @Test
  void aReportIsOneLineThatEditorsFollowAndItsDetails() throws IOException {
    assertEquals(
        """
        a.json:3:19: error: there is no token {inc} [unknown-reference]
            from text (a.json:2:1)
            Did you mean ink?\
        """,
        report(
            """
            {
            'text':{'$value':'{link}'},
            'link':{'$value': '{inc}'},
            'ink':{'$type':'number','$value':1}}
            """));
  }

  @Test
  void oneErrorHidesNoOther() throws IOException {
    String report =
        report(
            """
            {
            'a':{'$type':'colour','$value':1},
            'b':{'$type':'shadow','$value':{'color':'{no}','offsetX':1,'offsetY':{'value':1,'unit':'%'},
              'blur':{'value':1},'spread':{'value':1,'unit':'px'}}},
            'c':{'$value':'{c}'},
            'd.e':{'$type':'number','$value':1},
            'f':{'$extends':'{nowhere}','$description':1},
            'g':{'$type':'color','$value':{'colorSpace':'srgb','components':[2,'x',0],'alpha':7,'hex':'#1'}}}
            """);
    assertEquals(13, report.lines().filter(line -> line.contains(": error: ")).count(), report);
  }

  @Test
  void brokenSyntaxIsOneErrorWithItsPlace() throws IOException {
    String report = report("{\n  'a': {'$value': 1,}\n}");
    assertEquals("a.json:2:21: error: this is not JSON", report.substring(0, 36));
    assertEquals("a.json:1:1: error: the file is empty, expected JSON [syntax]", report(""));
    assertEquals(
        "a.json:2:1: error: \"a\" stands here twice, first at a.json:1:2 [duplicate-name]",
        report("{'a':{},\n'a':{}}"));
  }

  @Test
  void aFileThatCannotBeReadHidesNoErrorOfOthersAndMakesNone() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"ink\": {}, }");
    Path other =
        Files.writeString(
            folder.resolve("other.json"),
            "{\"a\": {\"$value\": \"{ink}\"}, \"b\": {\"$type\": \"number\", \"$value\": true}}");
    TokensException e = assertThrows(TokensException.class, () -> Tokens.load(broken, other));
    assertEquals(
        """
        broken.json:1:13: error: this is not JSON: Unexpected character ('}' (code 125)): \
        was expecting double-quote to start field name [syntax]
            No comma stands before a closing bracket.
        other.json:1:63: error: expected a number, found true [value]\
        """,
        e.getMessage().replace(folder + "/", ""));
  }

  @Test
  void whatIsWrittenInTheOldWayIsToldInTheNewOne() throws IOException {
    assertEquals(
        """
        a.json:1:33: error: expected a color, found "#F80" [value]
            Write {"colorSpace": "srgb", "components": [1, 0.533333, 0], "hex": "#FF8800"}.\
        """,
        report("{'a':{'$type':'color', '$value':'#F80'}}"));
    assertEquals(
        true,
        report("{'a':{'$type':'dimension','$value':'1.5rem'}}")
            .endsWith("Write {\"value\": 1.5, \"unit\": \"rem\"}."));
    assertEquals(
        "a.json:1:37: error: expected a duration, such as {\"value\": 200, \"unit\": \"ms\"}, found"
            + " \"soon\" [value]",
        report("{'a':{'$type':'duration', '$value': 'soon'}}"));
  }

  @Test
  void aCycleIsNamedWholeAlsoThroughParts() throws IOException {
    String border = "'$value':{'color':'{c}','width':'{w}','style':'solid'}";
    String report =
        report(
            "{'w':{'$type':'dimension','$value':{'value':1,'unit':'px'}},"
                + "'c':{'$value':'{d}'},'d':{'$type':'color','$value':'{e}'},'e':{'$value':'{c}'},"
                + "'b':{'$type':'border',"
                + border
                + "}}");
    assertEquals(1, report.lines().filter(line -> line.contains(": error: ")).count(), report);
    assertEquals(true, report.contains("in a circle: c → d → e → c [cycle]"), report);
  }

  @Test
  void numbersThatFillMemoryAreErrors() throws IOException {
    String report = report("{'a':{'$type':'number','$value':1e999999}}");
    assertEquals(true, report.contains("[number-range]"), report);
  }

  @Test
  void depthWithoutEndIsAnErrorAndNotTheEndOfTheProgram() throws IOException {
    StringBuilder chain = new StringBuilder("{'t0':{'$type':'number','$value':1}");
    for (int i = 5000; i > 0; i--) {
      chain.append(",'t").append(i).append("':{'$value':'{t").append(i - 1).append("}'}");
    }
    String report = report(chain.append('}').toString());
    assertEquals(true, report.contains("[chain]"), report.substring(0, 300));
    String nested = "{'a':".repeat(3000) + "1" + "}".repeat(3000);
    assertEquals(true, report(nested).contains("[syntax]"));
  }
}
