package dev.hydraui.tokens.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.platform.code.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation tells where everything in its files came from. */
class OutputTest {
  @TempDir Path folder;

  @Test
  void tellsPlaceAndAliasChainOfEveryName() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.json"),
            """
            {"n": {"$type": "number", "one": {"$value": 1},
              "alias": {"$value": "{n.one}"}}}
            """);
    Output output = new Output();
    output.origin("b.css", "--n-alias", Tokens.load(file).base().get("n.alias").orElseThrow());
    assertEquals(
        """
        {
          "b.css" : {
            "--n-alias" : {
              "token" : "n.alias",
              "file" : "FILE",
              "line" : 2,
              "column" : 3,
              "chain" : [
                {
                  "token" : "n.one",
                  "file" : "FILE",
                  "line" : 1,
                  "column" : 27
                }
              ]
            }
          }
        }
        """
            .replace("FILE", file.toString().replace('\\', '/')),
        output.origins());
  }

  @Test
  void tellsWhatThePartsOfATokenReferTo() {
    Tokens tokens = Fixtures.brands();
    for (String name : List.of("android", "compose", "css", "javafx", "swift")) {
      Target target =
          Registry.load(Target.class.getClassLoader()).targets().get(name).create(Options.none());
      List<String> origins = Fixtures.write(target, tokens).origins().lines().toList();
      int border = origins.indexOf("      \"token\" : \"border.focus\",");
      List<String> said = origins.subList(border, origins.size());
      String refers =
          String.join("", said.subList(said.indexOf("      \"refers\" : ["), said.size()));
      assertTrue(refers.replace(" ", "").startsWith("\"refers\":[\"color.primary\""), name);
    }
  }
}
