package dev.hydraui.schema;

import java.util.function.Predicate;

/**
 * How a platform matches regular expressions (ECMA-262, as JSON Schema has them). A library for
 * them would be most of a small program's size, so the browser's or the JVM's is handed in.
 */
@FunctionalInterface
public interface Patterns {

  /** Takes every text: whoever uses it leaves {@code pattern} to be checked by the server. */
  Patterns UNCHECKED = pattern -> text -> true;

  /**
   * Whether a match is found anywhere in a text.
   *
   * @throws IllegalArgumentException if the pattern is none
   */
  Predicate<String> compile(String pattern);
}
