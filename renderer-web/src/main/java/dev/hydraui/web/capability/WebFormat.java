package dev.hydraui.web.capability;

import dev.hydraui.capability.Format;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Formats with the browser's own {@code Intl}. */
public final class WebFormat implements Format {

  private static final Plural[] PLURALS = Plural.values();

  private final JSObject intl;

  /** In the language and region that the person has set their browser to. */
  public WebFormat() {
    this("");
  }

  /**
   * In a given language and region.
   *
   * @param locale a BCP 47 tag such as {@code de-CH}; one that the browser does not know, or cannot
   *     read, is as if none were given
   */
  public WebFormat(String locale) {
    intl = intl(locale);
  }

  @Override
  public String number(String decimal) {
    return number(intl, decimal);
  }

  @Override
  public String date(String iso) {
    return dateTime(intl, iso, iso + "T00:00:00", "medium", "");
  }

  @Override
  public String time(String iso) {
    return dateTime(intl, iso, "1970-01-01T" + iso, "", "time");
  }

  @Override
  public String dateTime(String iso) {
    return dateTime(intl, iso, iso, "medium", "time");
  }

  @Override
  public String bytes(long count) {
    return bytes(intl, (double) count);
  }

  @Override
  public String list(List<String> words) {
    JSObject all = words();
    for (String word : words) {
      add(all, word);
    }
    return list(intl, all);
  }

  @Override
  public Plural plural(long count) {
    return PLURALS[plural(intl, (double) count)];
  }

  // Formatters are dear to make and are kept, each under what it was made of.
  @JSBody(
      params = "locale",
      script =
          """
          var locales = locale || navigator.languages, kept = {};
          try {
            Intl.getCanonicalLocales(locales);
          } catch (unreadable) {
            locales = undefined;
          }
          return function(kind, options) {
            var key = kind + JSON.stringify(options);
            return kept[key] || (kept[key] = new Intl[kind](locales, options));
          };
          """)
  private static native JSObject intl(String locale);

  // A text is formatted digit by digit; a number would be rounded to 17 of them.
  @JSBody(
      params = {"intl", "decimal"},
      script =
          """
          var parts = /^[+-]?\\d+(?:\\.(\\d+))?$/.exec(decimal);
          if (!parts) return decimal;
          var digits = parts[1] ? parts[1].length : 0;
          try {
            return intl('NumberFormat', {
              minimumFractionDigits: digits,
              maximumFractionDigits: digits
            }).format(decimal);
          } catch (tooLong) {
            return decimal;
          }
          """)
  private static native String number(JSObject intl, String decimal);

  // What has no zone is read and written in one zone, so that it is not shifted.
  @JSBody(
      params = {"intl", "iso", "whole", "dateStyle", "time"},
      script =
          """
          var pattern = /^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?$/;
          var parts = pattern.exec(whole);
          if (!parts) return iso;
          var local = parts[1] + 'T' + parts[2] + (parts[3] || ':00');
          var utc = new Date(local + 'Z');
          if (isNaN(utc) || utc.toISOString().slice(0, 19) !== local) return iso;
          var at = parts[4] ? new Date(local + parts[4]) : utc;
          if (isNaN(at)) return iso;
          var options = {};
          if (dateStyle) options.dateStyle = dateStyle;
          if (time) options.timeStyle = parts[3] && parts[3] !== ':00' ? 'medium' : 'short';
          if (!parts[4]) options.timeZone = 'UTC';
          return intl('DateTimeFormat', options).format(at);
          """)
  private static native String dateTime(
      JSObject intl, String iso, String whole, String dateStyle, String time);

  @JSBody(
      params = {"intl", "count"},
      script =
          """
          var units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];
          var unit = 0;
          while (unit < 5 && Math.abs(count) >= 999.5) {
            count /= 1000;
            unit++;
          }
          return intl('NumberFormat', {
            style: 'unit',
            unit: units[unit],
            unitDisplay: unit ? 'short' : 'long',
            maximumFractionDigits: unit && Math.abs(count) < 9.95 ? 1 : 0
          }).format(count);
          """)
  private static native String bytes(JSObject intl, double count);

  @JSBody(script = "return [];")
  private static native JSObject words();

  @JSBody(
      params = {"words", "word"},
      script = "words.push(word);")
  private static native void add(JSObject words, String word);

  @JSBody(
      params = {"intl", "words"},
      script = "return intl('ListFormat', {}).format(words);")
  private static native String list(JSObject intl, JSObject words);

  /** The number of the category in {@link Format.Plural}. */
  @JSBody(
      params = {"intl", "count"},
      script =
          """
          var names = ['zero', 'one', 'two', 'few', 'many', 'other'];
          return names.indexOf(intl('PluralRules', {}).select(count));
          """)
  private static native int plural(JSObject intl, double count);
}
