package dev.hydraui.schema;

import java.util.Optional;

/** A comparison that {@code filter[FIELD][OP]} may ask for. */
public enum Operator {
  EQUAL("eq"),
  NOT_EQUAL("ne"),
  LESS("lt"),
  AT_MOST("le"),
  GREATER("gt"),
  AT_LEAST("ge"),
  CONTAINS("contains"),
  STARTS("starts"),
  ENDS("ends"),
  /** One of a JSON array of values. */
  IN("in"),
  /** Whether there is no value: {@code true} or {@code false}. */
  NULL("null");

  private final String word;

  Operator(String word) {
    this.word = word;
  }

  /** As it stands in the schema and in addresses. */
  public String word() {
    return word;
  }

  public static Optional<Operator> of(String word) {
    for (Operator operator : values()) {
      if (operator.word.equals(word)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
