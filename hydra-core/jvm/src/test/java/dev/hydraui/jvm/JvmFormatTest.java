package dev.hydraui.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.capability.Format;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

final class JvmFormatTest {

  private final Format english = new JvmFormat(Locale.US, TimeZone.getTimeZone("UTC"));
  private final Format german =
      new JvmFormat(Locale.GERMANY, TimeZone.getTimeZone("Europe/Berlin"));

  /** Some JDKs write narrow no-break blanks where others write usual ones. */
  private static String plain(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ');
  }

  @Test
  void keepsEveryDigitOfANumber() {
    assertEquals("1,234,567.80", english.number("1234567.80"));
    assertEquals("-1.234,5", german.number("-1234.5"));
    assertEquals(
        "12,345,678,901,234,567,890.12345678901234567890",
        english.number("12345678901234567890.12345678901234567890"));
    assertEquals("1e9", english.number("1e9"));
    assertEquals("none", english.number("none"));
  }

  @Test
  void tellsDaysAndTimes() {
    assertEquals("Mar 1, 2026", plain(english.date("2026-03-01")));
    assertEquals("2:05 PM", plain(english.time("14:05")));
    assertEquals("2:05:30 PM", plain(english.time("14:05:30")));
    assertEquals("Mar 1, 2026, 2:05 PM", plain(english.dateTime("2026-03-01T14:05:00")));
    assertEquals("01.03.2026, 15:05", plain(german.dateTime("2026-03-01T14:05:00Z")));
    assertEquals("01.03.2026, 13:05", plain(german.dateTime("2026-03-01 14:05:00.5+02:00")));
    assertEquals("01.03.2026, 18:05", plain(german.dateTime("2026-03-01T14:05-03")));
    assertEquals("Feb 29, 1200", plain(english.date("1200-02-29")));
    assertEquals("2026-02-30", english.date("2026-02-30"));
    assertEquals("25:00", english.time("25:00"));
    assertEquals("2026-03-01T14:05+2", english.dateTime("2026-03-01T14:05+2"));
    assertEquals("soon", english.dateTime("soon"));
  }

  @Test
  void tellsSizesListsAndCounts() {
    assertEquals("999 B", plain(english.bytes(999)));
    assertEquals("1 kB", plain(english.bytes(1_000)));
    assertEquals("1.5 MB", plain(english.bytes(1_500_000)));
    assertEquals("a, b", english.list(List.of("a", "b")));
    assertEquals(Format.Plural.ONE, english.plural(1));
    assertEquals(
        Format.Plural.FEW, new JvmFormat(new Locale("ar"), TimeZone.getTimeZone("UTC")).plural(3));
  }
}
