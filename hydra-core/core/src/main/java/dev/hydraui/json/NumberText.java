package dev.hydraui.json;

/** The grammar of JSON numbers. */
final class NumberText {

  private NumberText() {}

  /**
   * Where the number that starts at {@code from} ends; {@code -p - 1} if at position {@code p} a
   * digit is missing.
   */
  static int end(String text, int from) {
    int at = from;
    if (is(text, at, '-')) {
      at++;
    }
    if (is(text, at, '0')) {
      at++;
    } else {
      int digits = digits(text, at);
      if (digits == at) {
        return -at - 1;
      }
      at = digits;
    }
    if (is(text, at, '.')) {
      int digits = digits(text, at + 1);
      if (digits == at + 1) {
        return -digits - 1;
      }
      at = digits;
    }
    if (is(text, at, 'e') || is(text, at, 'E')) {
      at++;
      if (is(text, at, '+') || is(text, at, '-')) {
        at++;
      }
      int digits = digits(text, at);
      if (digits == at) {
        return -at - 1;
      }
      at = digits;
    }
    return at;
  }

  private static boolean is(String text, int at, char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
