package dev.hydraui.examples.sevenguis;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as fields tell them. */
final class Days {

  private static final String FORM = "0000-00-00";

  private Days() {}

  /** Whether this is a day that there is, as 2030-03-27. */
  static boolean isDay(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = FORM.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
      if (!fits) {
        return false;
      }
    }
    try {
      LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(5, 7)),
          Integer.parseInt(text.substring(8)));
      return true;
    } catch (DateTimeException failure) {
      return false;
    }
  }
}
