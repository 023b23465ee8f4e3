package dev.hydraui.web.compiler;

/**
 * What {@code a + b} on strings becomes in JavaScript: {@link NativeConcatenation} writes calls to
 * these methods and their JavaScript. An {@code Object} here is a JavaScript string, or a number
 * that is added to one.
 */
final class NativeText {

  private static final long EXACT = 1L << 53;

  private NativeText() {}

  /** The JavaScript string in a string that is not null. */
  static native Object unwrap(String value);

  static native Object number(int value);

  static native Object number(double value);

  static native Object character(char value);

  static native Object plus(Object left, Object right);

  static native String wrap(Object text);

  static String text(Object value) {
    String text = value == null ? null : value.toString();
    return text == null ? "null" : text;
  }

  static Object text(boolean value) {
    return unwrap(value ? "true" : "false");
  }

  static Object text(long value) {
    return value >= -EXACT && value <= EXACT
        ? number((double) value)
        : unwrap(Long.toString(value));
  }

  static Object text(float value) {
    return unwrap(Float.toString(value));
  }

  /** As {@link Double#toString(double)}: JavaScript finds the digits, Java lays them out. */
  static Object text(double value) {
    if (value % 1 == 0 && Math.abs(value) < 1e7 && value != 0) {
      return plus(number(value), unwrap(".0"));
    }
    double size = Math.abs(value);
    if (size >= 1e-3 && size < 1e7) {
      return number(value);
    }
    return unwrap(DoubleText.of(value, wrap(plus(unwrap(""), number(value)))));
  }
}
