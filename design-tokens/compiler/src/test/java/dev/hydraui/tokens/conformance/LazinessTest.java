package dev.hydraui.tokens.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resolver costs what is asked of it, not what could be asked. */
class LazinessTest {
  @TempDir Path folder;

  @Test
  void aMillionMillionContextsAreNoWork() throws IOException {
    StringBuilder order = new StringBuilder("{'version':'2025.10','resolutionOrder':[");
    for (int i = 0; i < 40; i++) {
      order
          .append(i == 0 ? "" : ",")
          .append("{'type':'modifier','name':'m" + i + "','default':'off','contexts':{")
          .append("'off':[{'t" + i + "':{'$type':'number','$value':0}}],")
          .append("'on':[{'t" + i + "':{'$type':'number','$value':1}}]}}");
    }
    Path file =
        Files.writeString(
            folder.resolve("r.json"), order.append("]}").toString().replace('\'', '"'));
    Tokens tokens = Tokens.load(file);
    assertEquals(40, tokens.in(Map.of("m39", "on")).tokens().size());
    assertEquals(40, Themes.of(tokens).deltas().size());
    assertEquals(41, Themes.of(tokens).brands().size());
  }

  @Test
  void filesOfOtherContextsAreNotRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("r.json"),
            """
            {"version":"2025.10","resolutionOrder":[{"type":"modifier","name":"m","default":"a",
            "contexts":{"a":[],"b":[{"$ref":"no-such.json"}]}}]}
            """);
    Tokens tokens = Tokens.load(file);
    assertEquals(0, tokens.base().tokens().size());
    assertEquals(1, tokens.files().size());
  }
}
