package dev.hydraui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SnippetsTest {
  private static final String SOURCE =
      """
      class Greeting {
        // region greet
        void greet() {
          say("hello");
        }

        // endregion
      }
      """;

  @Test
  void everySnippetIsWhatItsSourceSays() {
    Map<Path, List<String>> wrong = new TreeMap<>();
    for (Path text : Tree.files(name -> name.endsWith(".md"))) {
      List<String> differences = Snippets.differences(Tree.ROOT, Tree.read(text));
      if (!differences.isEmpty()) {
        wrong.put(text, differences);
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void readmeTakesItsSnippetsFromExamples() {
    String readme = Tree.read(Path.of("README.md"));
    assertFalse(readme.lines().noneMatch(line -> line.startsWith("<!-- snippet: docs/examples/")));
  }

  @Test
  void aRegionLosesItsIndentation() {
    assertEquals("void greet() {\n  say(\"hello\");\n}\n", Snippets.region(SOURCE, "greet"));
  }

  @Test
  void namesWhatIsWrong(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("Greeting.java"), SOURCE);
    assertEquals(
        List.of(
            "Greeting.java#greet: the source says\nvoid greet() {\n  say(\"hello\");\n}\n",
            "Greeting.java#part: the file has no such region",
            "Farewell.java: there is no such file",
            "a snippet mark is not followed by a block of code"),
        Snippets.differences(
            root,
            """
            <!-- snippet: Greeting.java#greet -->
            ```java
            void greet() {}
            ```
            <!-- snippet: Greeting.java#part -->
            ```java
            ```
            <!-- snippet: Farewell.java -->
            ```java
            ```
            <!-- snippet: Greeting.java -->
            """));
  }
}
