package dev.hydraui.tokens.value;

import java.util.Optional;

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
}
