package dev.hydraui.javafx.component;

import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;

/** Pictures from addresses that may be shown. */
final class Pictures {

  private static final Set<String> SHOWN = Set.of("http", "https");

  private Pictures() {}

  /**
   * A picture that comes in the background; nothing is seen until then, or if it never comes.
   *
   * @return nothing if there is no address, or it is neither of http nor https
   */
  static Optional<Image> load(String source) {
    return SHOWN.contains(Href.scheme(source))
        ? Optional.of(new Image(source, true))
        : Optional.empty();
  }
}
