package dev.hydraui.javafx.capability;

import dev.hydraui.capability.Format;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Formats with the JDK's own data. */
public final class FxFormat implements Format {

  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB"};

  private final Locale locale;
  private final ZoneId zone;

  /** As the person has set their system. */
  public FxFormat() {
    this(Locale.getDefault(Locale.Category.FORMAT), ZoneId.systemDefault());
  }

  /** In a given language, region and zone. */
  public FxFormat(Locale locale, ZoneId zone) {
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
    try {
      return styled(LocalDate.parse(iso).atStartOfDay(), FormatStyle.MEDIUM, null);
    } catch (DateTimeException unreadable) {
      return iso;
    }
  }

  @Override
  public String time(String iso) {
    try {
      return styled(LocalTime.parse(iso).atDate(LocalDate.EPOCH), null, FormatStyle.SHORT);
    } catch (DateTimeException unreadable) {
      return iso;
    }
  }

  @Override
  public String dateTime(String iso) {
    try {
      return styled(local(iso.replace(' ', 'T')), FormatStyle.MEDIUM, FormatStyle.SHORT);
    } catch (DateTimeException unreadable) {
      return iso;
    }
  }

  /** What has an offset is told in the person's own zone. */
  private LocalDateTime local(String iso) {
    int sign = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
    boolean zoned = iso.endsWith("Z") || sign > iso.indexOf('T');
    return zoned
        ? OffsetDateTime.parse(iso).atZoneSameInstant(zone).toLocalDateTime()
        : LocalDateTime.parse(iso);
  }

  /** Seconds are told where there are any. */
  private String styled(LocalDateTime at, FormatStyle date, FormatStyle time) {
    FormatStyle precise = time != null && at.getSecond() > 0 ? FormatStyle.MEDIUM : time;
    DateTimeFormatter formatter =
        date == null
            ? DateTimeFormatter.ofLocalizedTime(precise)
            : precise == null
                ? DateTimeFormatter.ofLocalizedDate(date)
                : DateTimeFormatter.ofLocalizedDateTime(date, precise);
    return formatter.localizedBy(locale).format(at);
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
    return String.join(locale.getLanguage().equals("ar") ? "\u060c " : ", ", words);
  }

  /** CLDR's rules for Arabic; one and other for every other language. */
  @Override
  public Plural plural(long count) {
    return locale.getLanguage().equals("ar")
        ? Plural.valueOf(dev.hydraui.message.Plural.arabic(count).name())
        : count == 1 ? Plural.ONE : Plural.OTHER;
  }
}
