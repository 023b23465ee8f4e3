package dev.hydraui.jvm;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * A day, a time of day or both, as ISO 8601 writes them.
 *
 * @param millis since 1970-01-01T00:00Z; of what has no offset, when it is so in UTC
 * @param zoned whether it said an offset
 * @param seconds whether it has any
 */
record IsoMoment(long millis, boolean zoned, boolean seconds) {

  static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  private static final int MILLIS_OF_MINUTE = 60_000;
  private static final String DAY = "dddd-dd-dd";

  /** A day, as {@code 2026-03-01}. */
  static Optional<IsoMoment> day(String text) {
    return looksLike(text, DAY) ? moment(text, "00:00", 0, false) : Optional.empty();
  }

  /** A time of day, as {@code 14:05}, {@code 14:05:30} or {@code 14:05:30.123}. */
  static Optional<IsoMoment> time(String text) {
    return isTime(text) ? moment("1970-01-01", text, 0, false) : Optional.empty();
  }

  /** Both, with {@code T} or a blank between them, and perhaps an offset at the end. */
  static Optional<IsoMoment> dayAndTime(String text) {
    if (text.length() < DAY.length() + 1 || !looksLike(text.substring(0, DAY.length()), DAY)) {
      return Optional.empty();
    }
    char between = text.charAt(DAY.length());
    String day = text.substring(0, DAY.length());
    String rest = text.substring(DAY.length() + 1);
    int sign = Math.max(rest.lastIndexOf('+'), rest.lastIndexOf('-'));
    int end = rest.endsWith("Z") ? rest.length() - 1 : sign < 0 ? rest.length() : sign;
    String time = rest.substring(0, end);
    Optional<Integer> minutes = offset(rest.substring(end));
    boolean right = (between == 'T' || between == ' ') && isTime(time) && minutes.isPresent();
    return right ? moment(day, time, minutes.get(), end < rest.length()) : Optional.empty();
  }

  /** Minutes east of UTC; none where nothing is said. */
  private static Optional<Integer> offset(String text) {
    if (text.isEmpty() || text.equals("Z")) {
      return Optional.of(0);
    }
    String digits = text.substring(1);
    boolean hours = looksLike(digits, "dd");
    if (!hours && !looksLike(digits, "dd:dd")) {
      return Optional.empty();
    }
    int minutes = number(digits, 0, 2) * 60 + (hours ? 0 : number(digits, 3, 5));
    return Optional.of(text.charAt(0) == '-' ? -minutes : minutes);
  }

  private static boolean isTime(String text) {
    if (looksLike(text, "dd:dd") || looksLike(text, "dd:dd:dd")) {
      return true;
    }
    if (text.length() < 10 || !looksLike(text.substring(0, 9), "dd:dd:dd.")) {
      return false;
    }
    for (int i = 9; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<IsoMoment> moment(String day, String time, int east, boolean zoned) {
    GregorianCalendar calendar = calendar(UTC, Locale.ROOT);
    calendar.setLenient(false);
    calendar.clear();
    calendar.set(number(day, 0, 4), number(day, 5, 7) - 1, number(day, 8, 10));
    int seconds = time.length() > 5 ? number(time, 6, 8) : 0;
    calendar.set(Calendar.HOUR_OF_DAY, number(time, 0, 2));
    calendar.set(Calendar.MINUTE, number(time, 3, 5));
    calendar.set(Calendar.SECOND, seconds);
    try {
      long millis = calendar.getTimeInMillis() - (long) east * MILLIS_OF_MINUTE;
      return Optional.of(new IsoMoment(millis, zoned, seconds > 0));
    } catch (IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The calendar of ISO 8601, which goes back for ever. */
  @SuppressWarnings("JavaUtilDate") // Nothing else can say so.
  static GregorianCalendar calendar(TimeZone zone, Locale locale) {
    GregorianCalendar calendar = new GregorianCalendar(zone, locale);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    return calendar;
  }

  /** Whether it has a digit wherever the form has a d, and else what the form has. */
  private static boolean looksLike(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char wanted = form.charAt(i);
      char c = text.charAt(i);
      if (wanted == 'd' ? !isDigit(c) : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
