package dev.hydraui.javafx.component;

import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a time or both as the people of a place write them, and as ISO 8601 does. Years are
 * written whole: two digits of one are understood where a text is finished.
 *
 * @param hasDay whether there is a day
 * @param hasTime whether there is a time
 */
record MomentText(boolean hasDay, boolean hasTime, Locale locale) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** What shows which way a text is read, and the blanks that are no ordinary ones. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u200e\\u200f\\u061c]");

  private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final int DAY_PARTS = 3;
  private static final int YEAR_DIGITS = 4;
  private static final int CENTURY = 100;
  private static final int YEARS_AHEAD = 20;
  private static final int NOON = 12;

  /** The language of the screen, in the region that the person has set their system to. */
  static Locale of(String language) {
    Locale system = Locale.getDefault(Locale.Category.FORMAT);
    Locale screen = Locale.forLanguageTag(language);
    return system.getLanguage().equals(screen.getLanguage()) ? system : screen;
  }

  /** An ISO text as people write it; any other text as it is. */
  String shown(String text) {
    return isIso(text) ? written(text) : text;
  }

  /** A moment that shows how one is written. */
  String example() {
    return written((hasDay ? "2026-12-31" : "") + (isBoth() ? "T" : "") + (hasTime ? "14:05" : ""));
  }

  private boolean isBoth() {
    return hasDay && hasTime;
  }

  private boolean isIso(String text) {
    try {
      written(text);
      return true;
    } catch (DateTimeException | StringIndexOutOfBoundsException none) {
      return false;
    }
  }

  private String written(String iso) {
    int at = isBoth() ? iso.indexOf('T') : 0;
    String day = hasDay ? day(LocalDate.parse(hasTime ? iso.substring(0, at) : iso)) : "";
    String time = hasTime ? time(iso.substring(hasDay ? at + 1 : 0)) : "";
    return isBoth() ? day + " " + time : day + time;
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern(), locale).format(day);
  }

  private String time(String iso) {
    boolean precise = iso.length() > "14:05".length();
    return DateTimeFormatter.ofLocalizedTime(precise ? FormatStyle.MEDIUM : FormatStyle.SHORT)
        .localizedBy(locale)
        .format(LocalTime.parse(iso));
  }

  /** How a day is written: shortly, but with its whole year. */
  private String pattern() {
    String shortly =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    return UNSEEN.matcher(shortly).replaceAll("").replaceAll("[yu]+", "uuuu");
  }

  /**
   * What is sent for a text: ISO if it is such a moment, else the text as it was typed.
   *
   * @param finished whether nothing more is to be typed
   */
  String sent(String typed, boolean finished) {
    return isIso(typed) ? typed : read(typed, finished).orElse(typed);
  }

  /** Whether a finished text is nothing, or a moment. */
  boolean isRead(String typed) {
    return typed.isBlank() || isIso(typed) || read(typed, true).isPresent();
  }

  private Optional<String> read(String typed, boolean finished) {
    String text = BLANK.matcher(UNSEEN.matcher(latin(typed)).replaceAll("")).replaceAll(" ");
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(number.group());
    }
    int days = hasDay ? DAY_PARTS : 0;
    boolean enough = hasTime ? numbers.size() - days >= 2 : numbers.size() == days;
    if (!enough || numbers.size() - days > DAY_PARTS || !isSaid(text)) {
      return Optional.empty();
    }
    try {
      Optional<String> day = hasDay ? readDay(numbers.subList(0, days), finished) : Optional.of("");
      String time = hasTime ? readTime(numbers.subList(days, numbers.size()), text) : "";
      return day.map(its -> hasDay && hasTime ? its + "T" + time : its + time);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Digits of every script are digits. */
  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .forEach(
            letter ->
                latin.append(
                    Character.isDigit(letter)
                        ? "" + Character.digit(letter, 10)
                        : Character.toString(letter)));
    return "" + latin;
  }

  /** Whether beside numbers there is only what such texts have between them. */
  private boolean isSaid(String text) {
    String rest = plain(text);
    for (String half : halves()) {
      rest = rest.replace(half, "");
    }
    String pattern = pattern();
    return rest.chars()
        .allMatch(
            sign ->
                Character.isDigit(sign)
                    || ".:/-, ".indexOf(sign) >= 0
                    || (sign > '\u007f' && pattern.indexOf(sign) >= 0));
  }

  private Optional<String> readDay(List<String> numbers, boolean finished) {
    String order = pattern().replaceAll("[^uMLd]", "").replaceAll("(.)\\1+", "$1");
    String year = numbers.get(order.indexOf('u'));
    boolean whole = year.length() == YEAR_DIGITS;
    if (!whole && !(finished && year.length() == 2)) {
      return Optional.empty();
    }
    int month = Integer.parseInt(numbers.get(Math.max(order.indexOf('M'), order.indexOf('L'))));
    int day = Integer.parseInt(numbers.get(order.indexOf('d')));
    int number = Integer.parseInt(year);
    return Optional.of("" + LocalDate.of(whole ? number : near(number), month, day));
  }

  /** The year with these last two digits that is at most twenty years ahead. */
  private static int near(int lastTwo) {
    int most = LocalDate.now(java.time.ZoneId.systemDefault()).getYear() + YEARS_AHEAD;
    return most - Math.floorMod(most - lastTwo, CENTURY);
  }

  private String readTime(List<String> numbers, String text) {
    int hour = Integer.parseInt(numbers.get(0));
    String said = plain(text);
    List<String> halves = halves();
    boolean before = isIn(halves.get(0), said);
    boolean after = isIn(halves.get(1), said);
    if ((before || after) && (hour == 0 || hour > NOON)) {
      throw new DateTimeException("no such hour");
    }
    int of24 = before || after ? hour % NOON + (after ? NOON : 0) : hour;
    int second = numbers.size() > 2 ? Integer.parseInt(numbers.get(2)) : 0;
    return "" + LocalTime.of(of24, Integer.parseInt(numbers.get(1)), second);
  }

  /** What the two halves of a day are called here. */
  private List<String> halves() {
    String[] names = DateFormatSymbols.getInstance(locale).getAmPmStrings();
    return List.of(plain(names[0]), plain(names[1]));
  }

  private static boolean isIn(String half, String text) {
    return !half.isEmpty() && text.contains(half);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace(".", "")
        .replace(" ", "");
  }
}
