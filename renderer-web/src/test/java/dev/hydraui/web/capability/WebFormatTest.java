package dev.hydraui.web.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.hydraui.web.program.Program;
import dev.hydraui.web.program.Site;
import dev.hydraui.web.program.Target;
import dev.hydraui.web.testing.Chromium;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Target.class)
final class WebFormatTest {

  private static Chromium chromium;
  private static BrowserContext context;
  private static Site site;

  @Parameter Target target;

  @BeforeParameterizedClassInvocation
  static void start(Target target) throws Exception {
    site = new Site(new Program(FormatProbe.class, target));
    chromium = new Chromium();
    context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions().setLocale("de-CH").setTimezoneId("America/New_York"));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    chromium.close();
    site.close();
  }

  /** Formats values; spaces of any kind are shown as a plain one. */
  private static String format(String question) {
    try (Page page = context.newPage()) {
      String coded = URLEncoder.encode(question, StandardCharsets.UTF_8).replace("+", "%20");
      page.navigate(site.address() + "#" + coded);
      String shown = page.locator("#app span").textContent();
      return shown.replaceAll("[\\u00A0\\u202F\\u2009]", " ");
    }
  }

  @Test
  void keepsEveryDigitOfANumber() {
    assertEquals(
        "12,345,678,901,234,567,890.12345678901234567890|-0.10|1,000|0",
        format("en-US|number|12345678901234567890.12345678901234567890|-0.10|1000|0"));
    assertEquals(
        "1.234,50|12,34,567|", format("de-DE|number|1234.50|") + format("en-IN|number|1234567|"));
  }

  @Test
  void returnsWhatItCannotReadAsItIs() {
    assertEquals("1e5||abc|1.|NaN", format("en|number|1e5||abc|1.|NaN"));
    assertEquals("2026-02-30|2026-13-01|soon|", format("en|date|2026-02-30|2026-13-01|soon|"));
    assertEquals("25:00|14.05", format("en|time|25:00|14.05"));
    assertEquals("2026-03-01|2026-03-01T25:00", format("en|dateTime|2026-03-01|2026-03-01T25:00"));
  }

  @Test
  void showsDaysAndTimesWithoutShiftingThem() {
    assertEquals("Mar 1, 2026|Jan 1, 1", format("en-US|date|2026-03-01|0001-01-01"));
    assertEquals("2:05 PM|2:05:30 PM", format("en-US|time|14:05|14:05:30"));
    assertEquals(
        "01.03.2026, 00:05|08.03.2026, 02:30:59",
        format("de-DE|dateTime|2026-03-01T00:05:00|2026-03-08T02:30:59.123"));
  }

  @Test
  void showsAMomentInThePersonsZone() {
    assertEquals(
        "Feb 28, 2026, 7:05 PM|Mar 1, 2026, 8:00 AM",
        format("en-US|dateTime|2026-03-01T00:05:00Z|2026-03-01T14:00:00+01:00"));
  }

  @Test
  void followsThePersonsOwnLanguage() {
    assertEquals("1'234'567.5", format("|number|1234567.5"));
    assertEquals("1'234", format("no_such-locale!|number|1234"));
  }

  @Test
  void showsASizeInTheUnitThatFits() {
    assertEquals(
        "0 bytes|1 byte|999 bytes|1 kB|1.5 kB|10 MB|1 TB",
        format("en|bytes|0|1|999|1000|1500|9960000|1000000000000"));
  }

  @Test
  void joinsWordsAsOneEnumeration() {
    assertEquals("a, b und c", format("de|list|a|b|c"));
    assertEquals("a", format("de|list|a"));
  }

  @Test
  void findsThePluralOfACount() {
    assertEquals("ONE|FEW|MANY|ONE|FEW|MANY", format("ru|plural|1|2|5|21|22|100"));
    assertEquals("ZERO|ONE|TWO|FEW|MANY|OTHER", format("ar|plural|0|1|2|3|11|100"));
  }
}
