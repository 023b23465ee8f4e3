package dev.hydraui.tokens.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
