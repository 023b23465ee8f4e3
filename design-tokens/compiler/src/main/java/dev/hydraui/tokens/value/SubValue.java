package dev.hydraui.tokens.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a composite value.
 *
 * @param value the part itself, every reference followed
 * @param alias the path of the token that was referred to; empty when the part was written out
 */
public record SubValue<T extends Value>(T value, Optional<String> alias) {

  /** Returns a part that was written out. */
  public static <T extends Value> SubValue<T> of(T value) {
    return new SubValue<>(value, Optional.empty());
  }

  /** Returns the paths that some parts were referred to by, or the parts of those written out. */
  static List<String> refers(SubValue<?>... parts) {
    return Arrays.stream(parts)
        .flatMap(
            part -> part.alias().map(Stream::of).orElseGet(() -> part.value().refers().stream()))
        .toList();
  }
}
