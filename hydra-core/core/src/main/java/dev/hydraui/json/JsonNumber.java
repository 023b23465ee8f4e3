package dev.hydraui.json;

import java.util.Optional;

/**
 * A number, kept as it was written: every digit and no rounding.
 *
 * <p>Two are equal when their texts are; {@code 1.0} is not equal to {@code 1}. To compare what
 * they mean, use {@link #compareTo} or {@link #sameNumber}.
 *
 * @param text as RFC 8259 has it, section 6
 */
public record JsonNumber(String text) implements JsonValue, Comparable<JsonNumber> {

  /**
   * @throws IllegalArgumentException if the text is not a JSON number
   */
  public JsonNumber {
    if (!isNumber(text)) {
      throw new IllegalArgumentException("Not a JSON number: " + text);
    }
  }

  public static JsonNumber of(long value) {
    return new JsonNumber("" + value);
  }

  /**
   * A number that reads back as this double.
   *
   * @throws IllegalArgumentException if it is infinite or not a number
   */
  public static JsonNumber of(double value) {
    return new JsonNumber("" + value);
  }

  /** Whether a text is a JSON number, the whole of it. */
  public static boolean isNumber(String text) {
    return NumberText.end(text, 0) == text.length();
  }

  /** Whether both mean the same number, however written. */
  public boolean sameNumber(JsonNumber other) {
    return text.equals(other.text) || compareTo(other) == 0;
  }

  /** Compares the numbers meant, exactly; not consistent with {@code equals}. */
  @Override
  public int compareTo(JsonNumber other) {
    return Decimal.of(this).compareTo(Decimal.of(other));
  }

  /** Whether it has no fraction; {@code 1.0} and {@code 1e3} are whole too. */
  public boolean isWhole() {
    return Decimal.of(this).isWhole();
  }

  /** Whether it is exactly the other one times a whole number. The other one must not be 0. */
  public boolean isMultipleOf(JsonNumber other) {
    return Decimal.of(this).isMultipleOf(Decimal.of(other));
  }

  /**
   * The sum, exactly, with as many decimal places as the one of the two that has more: {@code 1.10}
   * and {@code 0.9} are {@code 2.00}.
   *
   * @return nothing if either has an exponent of more than 1,000
   */
  public Optional<JsonNumber> plus(JsonNumber other) {
    Optional<Digits> one = Digits.of(this);
    Optional<Digits> two = Digits.of(other);
    return one.isPresent() && two.isPresent()
        ? Optional.of(new JsonNumber(one.get().plus(two.get()).toString()))
        : Optional.empty();
  }

  /** -1, 0 or 1. */
  public int signum() {
    return Decimal.of(this).signum();
  }

  /**
   * The number in its one shortest decimal form: no exponent up to 40 digits, no trailing zeros, no
   * minus before 0. Numbers that mean the same have the same form.
   */
  public String canonical() {
    return Decimal.of(this).toString();
  }

  /**
   * The number as an int, exactly.
   *
   * @throws JsonShapeException if it is not a whole number from -2^31 to 2^31 - 1
   */
  public int asInt() {
    long value = whole("a whole number of 32 bits");
    if (value != (int) value) {
      throw mismatch("a whole number of 32 bits");
    }
    return (int) value;
  }

  /**
   * The number as a long, exactly.
   *
   * @throws JsonShapeException if it is not a whole number from -2^63 to 2^63 - 1
   */
  public long asLong() {
    return whole("a whole number of 64 bits");
  }

  private long whole(String expected) {
    Decimal decimal = Decimal.of(this);
    if (!decimal.isLong()) {
      throw mismatch(expected);
    }
    return decimal.toLong();
  }

  /** The nearest double; infinite if the number is beyond its range. */
  public double asDouble() {
    return Double.parseDouble(text);
  }

  @Override
  public JsonNumber asNumber() {
    return this;
  }

  @Override
  public String kind() {
    return "a number";
  }

  @Override
  public String toString() {
    return text;
  }

  private JsonShapeException mismatch(String expected) {
    return new JsonShapeException(JsonPointer.ROOT, expected, text);
  }
}
