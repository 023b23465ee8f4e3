package dev.hydraui.server.data;

import java.util.Optional;

/** What a filter compares by. The names on the wire are these in lower case. */
public enum Operator {
  /** Equal. */
  EQ,
  /** Not equal; finds null too. */
  NE,
  /** Less than. */
  LT,
  /** Less than or equal. */
  LE,
  /** Greater than. */
  GT,
  /** Greater than or equal. */
  GE,
  /** The text occurs, whatever its case. */
  CONTAINS,
  /** Begins with the text, whatever its case. */
  STARTS,
  /** Ends with the text, whatever its case. */
  ENDS,
  /** Equal to one of a JSON array. */
  IN,
  /** {@code true}: is null; {@code false}: is not. */
  NULL;

  /** The operator's name in addresses and in the schema. */
  public String wire() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The operator of that name on the wire. */
  public static Optional<Operator> of(String wire) {
    for (Operator operator : values()) {
      if (operator.wire().equals(wire)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
