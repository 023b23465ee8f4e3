package dev.hydraui.query;

import java.util.Optional;

/** The date of an HTTP header in its one form of today (RFC 9110, section 5.6.7). */
final class HttpDate {

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String FORM = "Aaa, 00 Aaa 0000 00:00:00 GMT";

  private HttpDate() {}

  /** Reads {@code Sun, 06 Nov 1994 08:49:37 GMT} as milliseconds since 1970-01-01T00:00Z. */
  static Optional<Long> parse(String text) {
    if (!hasForm(text)) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(text.substring(8, 11));
    if (month % 3 != 0) {
      return Optional.empty();
    }
    long days = days(number(text, 12, 16), month / 3 + 1, number(text, 5, 7));
    long hours = days * 24 + number(text, 17, 19);
    long minutes = hours * 60 + number(text, 20, 22);
    return Optional.of((minutes * 60 + number(text, 23, 25)) * 1_000);
  }

  private static boolean hasForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char form = FORM.charAt(i);
      char c = text.charAt(i);
      boolean right =
          switch (form) {
            case '0' -> c >= '0' && c <= '9';
            case 'A' -> c >= 'A' && c <= 'Z';
            case 'a' -> c >= 'a' && c <= 'z';
            default -> c == form;
          };
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  /** Days since 1970-01-01 of a Gregorian date, counted in years that begin in March. */
  private static long days(int year, int month, int day) {
    int marchYear = month > 2 ? year : year - 1;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return 365L * marchYear
        + marchYear / 4
        - marchYear / 100
        + marchYear / 400
        + dayOfYear
        - 719_468;
  }
}
