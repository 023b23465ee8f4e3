package dev.hydraui.chart;

/** Decimal text as numbers to draw with. Exactness is the text's; this is for pixels. */
final class Numbers {

  private Numbers() {}

  /** Where numbers end, so that a difference of two is one too. */
  private static final double MOST = 1e300;

  /**
   * The number that a text such as {@code -12.5} or {@code 3e4} is; NaN if it is none, or one of
   * more than 300 digits.
   */
  static double of(String text) {
    int at = 0;
    boolean negative = text.startsWith("-");
    if (negative || text.startsWith("+")) {
      at++;
    }
    double digits = 0;
    int shift = 0;
    int count = 0;
    boolean fraction = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        shift -= fraction ? 1 : 0;
        count++;
      } else if (c == '.' && !fraction) {
        fraction = true;
      } else {
        break;
      }
      at++;
    }
    int exponent = at == text.length() ? 0 : exponent(text, at);
    if (count == 0 || exponent == Integer.MAX_VALUE) {
      return Double.NaN;
    }
    double number = shifted(digits, shift + exponent);
    if (!(number <= MOST)) {
      return Double.NaN;
    }
    return negative ? -number : number;
  }

  /** What stands behind an e, or MAX_VALUE if it is no exponent. */
  private static int exponent(String text, int from) {
    boolean marked = text.charAt(from) == 'e' || text.charAt(from) == 'E';
    int at = from + 1;
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    if (!marked || at == text.length() || text.length() - at > 3) {
      return Integer.MAX_VALUE;
    }
    int exponent = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        return Integer.MAX_VALUE;
      }
      exponent = exponent * 10 + (c - '0');
    }
    return negative ? -exponent : exponent;
  }

  /** A number with its point moved to the right, or to the left if {@code by} is negative. */
  static double shifted(double number, int by) {
    double power = 1;
    for (int i = Math.abs(by); i > 0 && power <= MOST; i--) {
      power *= 10;
    }
    return by < 0 ? number / power : number * power;
  }

  /** Whole digits with the point moved, as text. */
  static String text(long digits, int by) {
    if (digits == 0) {
      return "0";
    }
    String text = "" + Math.abs(digits);
    for (int i = 0; i < by; i++) {
      text += "0";
    }
    if (by < 0) {
      while (text.length() <= -by) {
        text = "0" + text;
      }
      int point = text.length() + by;
      text = text.substring(0, point) + "." + text.substring(point);
    }
    return digits < 0 ? "-" + text : text;
  }
}
