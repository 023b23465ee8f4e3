package dev.hydraui.tokens.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One shadow or several, the topmost first; at least one. */
public record Shadow(List<Layer> layers) implements Value {
  public Shadow {
    layers = List.copyOf(layers);
  }

  @Override
  public List<String> refers() {
    return layers.stream().flatMap(Layer::refers).toList();
  }

  /**
   * One shadow.
   *
   * @param alias the shadow token that this layer came from, when the list referred to one
   */
  public record Layer(
      SubValue<Color> color,
      SubValue<Dimension> offsetX,
      SubValue<Dimension> offsetY,
      SubValue<Dimension> blur,
      SubValue<Dimension> spread,
      boolean inset,
      Optional<String> alias) {

    private Stream<String> refers() {
      return alias
          .map(Stream::of)
          .orElseGet(() -> SubValue.refers(color, offsetX, offsetY, blur, spread).stream());
    }
  }
}
