package dev.hydraui.tokens.target.css;

import dev.hydraui.tokens.Tokens;
import dev.hydraui.tokens.target.Output;
import dev.hydraui.tokens.theme.Themes;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CssTargetTest {
  @Test
  void prints() {
    Output output = new Output();
    new CssTarget(CssOptions.defaults().with(CssOptions.Feature.REFERENCES))
        .write(
            Themes.of(Tokens.load(Path.of("src/test/resources/tokens/themes.resolver.json"))),
            output);
    System.out.println(output.files().get("css/tokens.css"));
    output.problems().forEach(System.out::println);
  }
}
