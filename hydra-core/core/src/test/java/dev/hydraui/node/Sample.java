package dev.hydraui.node;

import dev.hydraui.json.JsonValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * A component with a property of every kind.
 *
 * @param note a text that may be absent
 * @param range a record that refuses nonsense
 * @param part one of several records
 * @param data any JSON
 * @param onData the data was changed
 */
@CatalogueEntry
public record Sample<E>(
    Optional<String> note,
    Range range,
    Part part,
    JsonValue data,
    Optional<Function<Part, E>> onData)
    implements SampleFields<E> {

  /** From a number to one that is not below it. */
  public record Range(int least, int most) {
    public Range {
      if (most <= least) {
        throw new IllegalArgumentException("nothing between " + least + " and " + most);
      }
    }
  }

  /** A part of a whole. */
  public sealed interface Part {
    record Leaf(String text) implements Part {}

    record Pair(Part left, Part right) implements Part {}
  }
}
