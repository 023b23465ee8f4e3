package dev.hydraui.json;

import java.util.Optional;

/**
 * A decimal number with the places it was written with: {@code digits / 10^places}. What {@link
 * Decimal} compares, this adds up.
 */
record Digits(boolean negative, String digits, int places) {

  /** More than anyone types; texts such as 1e999999999 mean more digits than fit anywhere. */
  private static final int MOST = 1_000;

  static Optional<Digits> of(JsonNumber number) {
    String text = number.text();
    boolean negative = text.charAt(0) == '-';
    int mark = 0;
    while (mark < text.length() && (text.charAt(mark) | 0x20) != 'e') {
      mark++;
    }
    long exponent = mark < text.length() ? exponent(text, mark + 1) : 0;
    int point = text.indexOf('.');
    String fraction = point < 0 ? "" : text.substring(point + 1, mark);
    String whole = text.substring(negative ? 1 : 0, point < 0 ? mark : point);
    long places = fraction.length() - exponent;
    if (places > MOST || places < -MOST) {
      return Optional.empty();
    }
    String digits = whole + fraction + zeros((int) -places);
    return Optional.of(new Digits(negative, digits, (int) Math.max(0, places)));
  }

  private static long exponent(String text, int from) {
    boolean signed = text.charAt(from) == '-' || text.charAt(from) == '+';
    long value = 0;
    for (int at = signed ? from + 1 : from; at < text.length(); at++) {
      value = Math.min(Integer.MAX_VALUE, value * 10 + (text.charAt(at) - '0'));
    }
    return text.charAt(from) == '-' ? -value : value;
  }

  Digits plus(Digits other) {
    int most = Math.max(places, other.places);
    String one = digits + zeros(most - places);
    String two = other.digits + zeros(most - other.places);
    int length = Math.max(one.length(), two.length()) + 1;
    one = zeros(length - one.length()) + one;
    two = zeros(length - two.length()) + two;
    if (negative == other.negative) {
      return new Digits(negative, sum(one, two, 1), most);
    }
    return one.compareTo(two) >= 0
        ? new Digits(negative, sum(one, two, -1), most)
        : new Digits(other.negative, sum(two, one, -1), most);
  }

  /** The sum or the difference of two rows of digits of one length, the first the larger. */
  private static String sum(String one, String two, int sign) {
    char[] out = new char[one.length()];
    int carry = 0;
    for (int i = out.length - 1; i >= 0; i--) {
      int digit = one.charAt(i) - '0' + sign * (two.charAt(i) - '0') + carry;
      carry = digit < 0 ? -1 : digit / 10;
      out[i] = (char) ('0' + (digit + 10) % 10);
    }
    return new String(out);
  }

  /** The number as JSON has it, with all its places. */
  @Override
  public String toString() {
    String all = zeros(places + 1 - digits.length()) + digits;
    int whole = all.length() - places;
    int first = 0;
    while (first < whole - 1 && all.charAt(first) == '0') {
      first++;
    }
    String text = all.substring(first, whole) + (places == 0 ? "" : "." + all.substring(whole));
    return negative && !isZero() ? "-" + text : text;
  }

  private boolean isZero() {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static String zeros(int count) {
    StringBuilder zeros = new StringBuilder();
    for (int i = 0; i < count; i++) {
      zeros.append('0');
    }
    return zeros.toString();
  }
}
