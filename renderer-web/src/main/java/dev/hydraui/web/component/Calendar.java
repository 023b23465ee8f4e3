package dev.hydraui.web.component;

/** Which texts a browser's own date and time fields can show. */
final class Calendar {

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Calendar() {}

  /** Whether it is a day of the calendar, as {@code 2026-03-01}. */
  static boolean isDate(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
      return false;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month != 2 || day < 29 || leap;
  }

  /** Whether it is a time of day, as {@code 14:05}, {@code 14:05:30} or {@code 14:05:30.250}. */
  static boolean isTime(String text) {
    int length = text.length();
    if (length < 5 || text.charAt(2) != ':' || !isBelow(text, 0, 24) || !isBelow(text, 3, 60)) {
      return false;
    }
    if (length == 5) {
      return true;
    }
    if (length < 8 || text.charAt(5) != ':' || !isBelow(text, 6, 60)) {
      return false;
    }
    return length == 8
        || (text.charAt(8) == '.' && length > 9 && length <= 12 && digits(text, 9, length) >= 0);
  }

  /** Whether it is a day and a time with a {@code T} or a blank between them. */
  static boolean isDateTime(String text) {
    return text.length() > 11
        && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
        && isDate(text.substring(0, 10))
        && isTime(text.substring(11));
  }

  private static boolean isBelow(String text, int at, int limit) {
    int value = digits(text, at, at + 2);
    return value >= 0 && value < limit;
  }

  /** The number that stands there, or -1 if anything but digits does. */
  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
