package dev.hydraui.jvm;

import dev.hydraui.capability.Format;
import java.math.BigDecimal;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Formats with the platform's own data, by {@code java.text}: {@code java.time} is not in Android
 * 24.
 */
public final class JvmFormat implements Format {

  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB"};

  private final Locale locale;
  private final TimeZone zone;

  /** As the person has set their system. */
  public JvmFormat() {
    this(Locale.getDefault(Locale.Category.FORMAT), TimeZone.getDefault());
  }

  /** In a given language, region and zone. */
  public JvmFormat(Locale locale, TimeZone zone) {
    this.locale = locale;
    this.zone = zone;
  }

  @Override
  public String number(String decimal) {
    BigDecimal number;
    try {
      number = new BigDecimal(decimal);
    } catch (NumberFormatException unreadable) {
      return decimal;
    }
    boolean plain = decimal.indexOf('e') < 0 && decimal.indexOf('E') < 0;
    return plain ? format(number, Math.max(0, number.scale())) : decimal;
  }

  private String format(BigDecimal number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }

  @Override
  public String date(String iso) {
    return IsoMoment.day(iso)
        .map(day -> format(DateFormat.getDateInstance(DateFormat.MEDIUM, locale), day))
        .orElse(iso);
  }

  @Override
  public String time(String iso) {
    return IsoMoment.time(iso)
        .map(time -> format(DateFormat.getTimeInstance(style(time), locale), time))
        .orElse(iso);
  }

  @Override
  public String dateTime(String iso) {
    return IsoMoment.dayAndTime(iso)
        .map(at -> format(DateFormat.getDateTimeInstance(DateFormat.MEDIUM, style(at), locale), at))
        .orElse(iso);
  }

  /** Seconds are told where there are any. */
  private static int style(IsoMoment at) {
    return at.seconds() ? DateFormat.MEDIUM : DateFormat.SHORT;
  }

  /** What has an offset is told in the person's own zone. */
  private String format(DateFormat format, IsoMoment moment) {
    format.setCalendar(IsoMoment.calendar(moment.zoned() ? zone : IsoMoment.UTC, locale));
    return format.format((Object) moment.millis());
  }

  @Override
  public String bytes(long count) {
    double number = count;
    int unit = 0;
    while (unit < UNITS.length - 1 && Math.abs(number) >= 999.5) {
      number /= 1000;
      unit++;
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(unit > 0 && Math.abs(number) < 9.95 ? 1 : 0);
    return format.format(number) + "\u00a0" + UNITS[unit];
  }

  @Override
  public String list(List<String> words) {
    String between = locale.getLanguage().equals("ar") ? "\u060c " : ", ";
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(text.length() == 0 ? "" : between).append(word);
    }
    return text.toString();
  }

  /** CLDR's rules for Arabic; one and other for every other language. */
  @Override
  public Plural plural(long count) {
    return locale.getLanguage().equals("ar")
        ? Plural.valueOf(dev.hydraui.message.Plural.arabic(count).name())
        : count == 1 ? Plural.ONE : Plural.OTHER;
  }
}
