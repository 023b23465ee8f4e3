package dev.hydraui.json;

/**
 * A decimal number taken apart: {@code 0.digits * 10^exponent}, the digits without zeros at either
 * end, so that each number has one form. Zero has no digits.
 *
 * <p>BigDecimal would do all this, at 9 kB of JavaScript and a blow-up on {@code 1e999999999}.
 */
record Decimal(boolean negative, String digits, long exponent) implements Comparable<Decimal> {

  private static final long FAR = 4_000_000_000_000L;
  private static final int PLAIN_DIGITS = 40;

  static Decimal of(JsonNumber number) {
    String text = number.text();
    boolean negative = text.charAt(0) == '-';
    int at = negative ? 1 : 0;
    int mark = at;
    while (mark < text.length() && (text.charAt(mark) | 0x20) != 'e') {
      mark++;
    }
    long shift = mark < text.length() ? exponent(text, mark + 1) : 0;
    int point = text.indexOf('.');
    point = point < 0 ? mark : point;
    String all = text.substring(at, point) + (point < mark ? text.substring(point + 1, mark) : "");
    int first = 0;
    while (first < all.length() && all.charAt(first) == '0') {
      first++;
    }
    int last = all.length();
    while (last > first && all.charAt(last - 1) == '0') {
      last--;
    }
    if (first == last) {
      return new Decimal(false, "", 0);
    }
    return new Decimal(negative, all.substring(first, last), shift + (point - at) - first);
  }

  /** Exponents beyond any real text's length are as good as {@link #FAR}. */
  private static long exponent(String text, int from) {
    boolean down = text.charAt(from) == '-';
    int at = down || text.charAt(from) == '+' ? from + 1 : from;
    long value = 0;
    for (; at < text.length(); at++) {
      value = Math.min(FAR, value * 10 + (text.charAt(at) - '0'));
    }
    return down ? -value : value;
  }

  int signum() {
    return digits.isEmpty() ? 0 : negative ? -1 : 1;
  }

  boolean isWhole() {
    return digits.length() <= exponent || digits.isEmpty();
  }

  @Override
  public int compareTo(Decimal other) {
    int sign = signum();
    if (sign != other.signum()) {
      return sign < other.signum() ? -1 : 1;
    }
    int size =
        exponent != other.exponent
            ? (exponent < other.exponent ? -1 : 1)
            : Integer.signum(digits.compareTo(other.digits));
    return sign < 0 ? -size : size;
  }

  boolean isLong() {
    if (!isWhole() || exponent > 19) {
      return false;
    }
    return exponent < 19
        || padded().compareTo(negative ? "9223372036854775808" : "9223372036854775807") <= 0;
  }

  long toLong() {
    String all = padded();
    long value = 0;
    for (int i = 0; i < all.length(); i++) {
      value = value * 10 - (all.charAt(i) - '0');
    }
    return negative ? value : -value;
  }

  private String padded() {
    StringBuilder all = new StringBuilder(digits);
    while (all.length() < exponent) {
      all.append('0');
    }
    return all.toString();
  }

  /**
   * Whether this is {@code other} times a whole number: {@code a * 10^k} must be divisible by
   * {@code b}, both whole without trailing zeros.
   */
  boolean isMultipleOf(Decimal other) {
    if (other.digits.isEmpty()) {
      throw new IllegalArgumentException("Nothing is a multiple of 0");
    }
    if (digits.isEmpty()) {
      return true;
    }
    long k = (exponent - digits.length()) - (other.exponent - other.digits.length());
    if (k < 0) {
      return false;
    }
    // 4 more tens per digit of b take away every 2 and 5 that b has; further ones change nothing.
    int tens = (int) Math.min(k, 4L * other.digits.length());
    Remainder remainder = new Remainder(other.digits);
    for (int i = 0; i < digits.length(); i++) {
      remainder.push(digits.charAt(i) - '0');
    }
    for (int i = 0; i < tens; i++) {
      remainder.push(0);
    }
    return remainder.isZero();
  }

  @Override
  public String toString() {
    if (digits.isEmpty()) {
      return "0";
    }
    StringBuilder out = new StringBuilder(negative ? "-" : "");
    int count = digits.length();
    if (exponent > PLAIN_DIGITS || exponent <= -PLAIN_DIGITS) {
      out.append(digits.charAt(0));
      if (count > 1) {
        out.append('.').append(digits, 1, count);
      }
      return out.append('e').append("" + (exponent - 1)).toString();
    }
    if (exponent <= 0) {
      out.append("0.");
      for (long i = exponent; i < 0; i++) {
        out.append('0');
      }
      return out.append(digits).toString();
    }
    if (count <= exponent) {
      return out.append(padded()).toString();
    }
    int whole = (int) exponent;
    return out.append(digits, 0, whole).append('.').append(digits, whole, count).toString();
  }
}
