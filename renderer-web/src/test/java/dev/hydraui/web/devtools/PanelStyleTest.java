package dev.hydraui.web.devtools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.web.WebRenderer;
import java.io.InputStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The panel's own style is said in tokens that there are. */
final class PanelStyleTest {

  private static final Pattern USED = Pattern.compile("var\\((--hydra-[a-z0-9-]+)\\)");
  private static final Pattern COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|okl)\\w*\\(");

  @Test
  void usesNoTokenThatIsNotThereAndNoColourOfItsOwn() throws Exception {
    String tokens;
    try (InputStream in = WebRenderer.class.getResourceAsStream("tokens.css")) {
      tokens = new String(in.readAllBytes(), UTF_8);
    }
    List<String> missing =
        USED.matcher(PanelStyle.CSS)
            .results()
            .map(used -> used.group(1))
            .filter(used -> !tokens.contains(used + ":"))
            .toList();
    assertEquals(List.of(), missing);
    assertEquals(
        List.of(), COLOUR.matcher(PanelStyle.CSS).results().map(MatchResult::group).toList());
  }
}
