package dev.hydraui.javafx.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Days and times as people write them. */
final class MomentTextTest {

  private static final List<Locale> PLACES =
      List.of(
          Locale.US,
          Locale.UK,
          Locale.GERMANY,
          Locale.FRANCE,
          Locale.JAPAN,
          Locale.CHINA,
          Locale.KOREA,
          Locale.forLanguageTag("ar-EG"),
          Locale.forLanguageTag("sv-SE"),
          Locale.forLanguageTag("hu-HU"),
          Locale.forLanguageTag("he-IL"),
          Locale.forLanguageTag("hi-IN"),
          Locale.forLanguageTag("pt-BR"));

  private static MomentText day(Locale locale) {
    return new MomentText(true, false, locale);
  }

  private static MomentText time(Locale locale) {
    return new MomentText(false, true, locale);
  }

  @Test
  void isWrittenAsInItsPlace() {
    assertEquals("3/1/2026", day(Locale.US).shown("2026-03-01"));
    assertEquals("01.03.2026", day(Locale.GERMANY).shown("2026-03-01"));
    assertEquals("2026-03-01", day(Locale.forLanguageTag("sv-SE")).shown("2026-03-01"));
    assertEquals("14:05", time(Locale.GERMANY).shown("14:05"));
    assertEquals("14:05:30", time(Locale.GERMANY).shown("14:05:30"));
    assertEquals(
        "01.03.2026 14:05", new MomentText(true, true, Locale.GERMANY).shown("2026-03-01T14:05"));
  }

  @Test
  void isReadAsItIsWrittenEverywhere() {
    for (Locale place : PLACES) {
      for (String iso : List.of("2026-03-01", "1999-12-31", "2024-02-29")) {
        assertEquals(iso, day(place).sent(day(place).shown(iso), false), "" + place);
        assertEquals(iso, day(place).sent(iso, false), "" + place);
      }
      for (String iso : List.of("00:00", "00:30", "09:05", "12:00", "12:30", "23:59")) {
        assertEquals(iso, time(place).sent(time(place).shown(iso), false), "" + place);
      }
      MomentText both = new MomentText(true, true, place);
      for (String iso : List.of("2026-03-01T14:05", "2026-12-31T00:10:09")) {
        assertEquals(iso, both.sent(both.shown(iso), false), "" + place);
      }
    }
  }

  @Test
  void whatIsNoMomentIsSentAsItWasTyped() {
    for (String text :
        List.of("soon", "3/1", "13/45/2026", "2026-13-01", "3/1/2026 noon", "1/2/3/2026", "3-")) {
      assertEquals(text, day(Locale.US).sent(text, true));
      assertEquals(text, day(Locale.US).shown(text));
      assertFalse(day(Locale.US).isRead(text), text);
    }
    assertFalse(time(Locale.US).isRead("14:05 PM"));
    assertFalse(time(Locale.US).isRead("25:00"));
    assertTrue(time(Locale.US).isRead(" "));
  }

  @Test
  void twoDigitsAreAYearOnlyWhenNothingMoreIsTyped() {
    assertEquals("3/1/26", day(Locale.US).sent("3/1/26", false));
    assertEquals("2026-03-01", day(Locale.US).sent("3/1/26", true));
    assertEquals("1999-03-01", day(Locale.US).sent("3/1/99", true));
  }

  @Test
  void hoursOfHalfADayAreThoseOfTheHalfThatIsNamed() {
    assertEquals("14:05", time(Locale.US).sent("2:05 pm", false));
    assertEquals("14:05", time(Locale.US).sent("2:05 p.m.", false));
    assertEquals("00:05", time(Locale.US).sent("12:05 AM", false));
    assertEquals("14:05", time(Locale.US).sent("14:05", false));
  }

  @Test
  void digitsOfEveryScriptAreRead() {
    MomentText arabic = day(Locale.forLanguageTag("ar-EG"));
    assertEquals("2026-03-01", arabic.sent("١/٣/٢٠٢٦", false));
  }
}
