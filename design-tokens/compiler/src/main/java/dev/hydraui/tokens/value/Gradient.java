package dev.hydraui.tokens.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Colours along an axis; at least one. */
public record Gradient(List<Stop> stops) implements Value {
  public Gradient {
    stops = List.copyOf(stops);
  }

  @Override
  public List<String> refers() {
    return stops.stream().flatMap(Stop::refers).toList();
  }

  /**
   * A colour at a position.
   *
   * @param position from 0, the start of the axis, to 1, its end; what lies outside was clamped
   * @param alias the gradient token that this stop came from, when the list referred to one
   */
  public record Stop(
      SubValue<Color> color, SubValue<NumberValue> position, Optional<String> alias) {

    private Stream<String> refers() {
      return alias.map(Stream::of).orElseGet(() -> SubValue.refers(color, position).stream());
    }
  }
}
