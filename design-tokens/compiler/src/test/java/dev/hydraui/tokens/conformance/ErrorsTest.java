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
