package dev.hydraui.capability;

import java.util.List;

/**
 * Numbers, dates and lists as a person of one language and region reads them.
 *
 * <p>Unlike other capabilities it answers at once and always the same, so a view may call it; a
 * machine takes it as a constructor argument. What cannot be read as the kind of value it is said
 * to be is returned as it is.
 */
public interface Format {

  /** ISO forms and no grouping: for tests, and where there is nothing better. */
  static Format plain() {
    return PlainFormat.INSTANCE;
  }

  /** An exact number in decimal notation, grouped; keeps every digit of its fraction. */
  String number(String decimal);

  /** A day, from {@code 2026-03-01}. */
  String date(String iso);

  /** A time of day, from {@code 14:05} or {@code 14:05:30}. */
  String time(String iso);

  /**
   * A day and a time, from {@code 2026-03-01T14:05:30}; with an offset or {@code Z} at the end, in
   * the person's own zone.
   */
  String dateTime(String iso);

  /** A size in bytes, in the unit that fits. */
  String bytes(long count);

  /** Words as one enumeration: {@code a, b and c}. */
  String list(List<String> words);

  /** Which form of a word goes with a count (CLDR's plural categories). */
  Plural plural(long count);

  /** CLDR's plural categories. */
  enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER
  }
}
