package dev.hydraui.schema;

/** Dates and times in text (RFC 3339, section 5.6, in the Gregorian calendar). */
final class DateText {

  /** Whether a time says how far it is from UTC. */
  enum Offset {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  private DateText() {}

  static boolean isDate(String text, int at) {
    int year = number(text, at, 4);
    int month = number(text, at + 5, 2);
    int day = number(text, at + 8, 2);
    return year >= 0
        && is(text, at + 4, '-')
        && month >= 1
        && month <= 12
        && is(text, at + 7, '-')
        && day >= 1
        && day <= daysOf(year, month);
  }

  private static int daysOf(int year, int month) {
    if (month == 2) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  static boolean isDateTime(String text, Offset offset) {
    boolean t = is(text, 10, 'T') || is(text, 10, 't');
    return t && isDate(text, 0) && isTime(text, 11, offset);
  }

  /** Whether the rest of a text from {@code at} on is a time. */
  static boolean isTime(String text, int at, Offset offset) {
    int hour = number(text, at, 2);
    int minute = number(text, at + 3, 2);
    int second = number(text, at + 6, 2);
    boolean inRange = in(hour, 23) && in(minute, 59) && in(second, 60);
    if (!inRange || !is(text, at + 2, ':') || !is(text, at + 5, ':')) {
      return false;
    }
    int end = at + 8;
    if (is(text, end, '.')) {
      int fraction = end + 1;
      end = fraction;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end == fraction) {
        return false;
      }
    }
    int ahead = 0;
    if (end == text.length()) {
      if (offset == Offset.REQUIRED) {
        return false;
      }
    } else {
      ahead = offset == Offset.NONE ? NO_OFFSET : offset(text, end);
    }
    // A leap second is the last of a day of UTC.
    return ahead != NO_OFFSET
        && (second < 60 || Math.floorMod(hour * 60 + minute - ahead, 1440) == 1439);
  }

  private static final int NO_OFFSET = Integer.MIN_VALUE;

  /** Minutes ahead of UTC; {@link #NO_OFFSET} if the rest of the text is no offset. */
  private static int offset(String text, int at) {
    if (at + 1 == text.length() && (is(text, at, 'Z') || is(text, at, 'z'))) {
      return 0;
    }
    int hours = number(text, at + 1, 2);
    int minutes = number(text, at + 4, 2);
    boolean sign = is(text, at, '+') || is(text, at, '-');
    if (at + 6 != text.length()
        || !sign
        || !is(text, at + 3, ':')
        || !in(hours, 23)
        || !in(minutes, 59)) {
      return NO_OFFSET;
    }
    int size = hours * 60 + minutes;
    return is(text, at, '-') ? -size : size;
  }

  private static boolean in(int value, int most) {
    return value >= 0 && value <= most;
  }

  /** The number of exactly so many digits; -1 if there are not as many. */
  private static int number(String text, int at, int digits) {
    if (at + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean is(String text, int at, char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }
}
