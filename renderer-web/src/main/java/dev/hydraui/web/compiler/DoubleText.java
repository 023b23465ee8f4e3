package dev.hydraui.web.compiler;

/** Lays out the digits of a double as Java does, where JavaScript does otherwise. */
final class DoubleText {

  private DoubleText() {}

  /**
   * The text of a number that Java writes with an exponent, a zero, or no number at all.
   *
   * @param script the same number as JavaScript writes it, such as {@code 1e+21}, {@code 12345678}
   *     or {@code 0.00012}
   */
  static String of(double value, String script) {
    if (value == 0) {
      return 1 / value > 0 ? "0.0" : "-0.0";
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return script;
    }
    String sign = value < 0 ? "-" : "";
    if (Math.abs(value) <= 2 * Double.MIN_VALUE) {
      // Java writes two digits where one would tell these two from all others.
      return sign + (Math.abs(value) == Double.MIN_VALUE ? "4.9E-324" : "9.9E-324");
    }
    String unsigned = value < 0 ? script.substring(1) : script;
    int e = unsigned.indexOf('e');
    String mantissa = e < 0 ? unsigned : unsigned.substring(0, e);
    int point = mantissa.indexOf('.');
    String whole = point < 0 ? mantissa : mantissa.substring(0, point);
    String all = point < 0 ? mantissa : whole + mantissa.substring(point + 1);
    int first = 0;
    while (all.charAt(first) == '0') {
      first++;
    }
    int end = all.length();
    while (end > first + 1 && all.charAt(end - 1) == '0') {
      end--;
    }
    int exponent = (e < 0 ? 0 : exponent(unsigned, e + 1)) + whole.length() - 1 - first;
    String fraction = first + 1 < end ? all.substring(first + 1, end) : "0";
    return sign + all.charAt(first) + "." + fraction + "E" + exponent;
  }

  private static int exponent(String text, int from) {
    int value = 0;
    for (int i = from + 1; i < text.length(); i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return text.charAt(from) == '-' ? -value : value;
  }
}
