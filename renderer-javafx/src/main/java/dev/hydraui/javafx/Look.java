package dev.hydraui.javafx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.hydraui.javafx.scene.Sheet;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/**
 * The colours and sizes that all is drawn in: a style sheet of design tokens, as {@code hydra
 * tokens build -t javafx} makes it, and whether it is one for the dark.
 */
public record Look(URL tokens, boolean dark) {

  public static final Look LIGHT = own("light", false);
  public static final Look DARK = own("dark", true);
  public static final Look TIDE_LIGHT = own("tide-light", false);
  public static final Look TIDE_DARK = own("tide-dark", true);

  private static Look own(String name, boolean dark) {
    return new Look(resource("tokens/" + name + ".css"), dark);
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name);
  }

  /**
   * The style sheets that make it.
   *
   * @param scale how large it is drawn, 1 for its own size
   */
  List<String> sheets(double scale) {
    String theme = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    return List.of(theme, tokens.toExternalForm(), Sheet.of(resource("hydra.css"), tokens, scale));
  }
}
