package dev.hydraui.schema;

/** Texts that are, or nearly are, of some format. */
final class FormatSamples {

  static final String[] TEXTS = {
    "",
    "2026-03-01",
    "2024-02-29",
    "2023-02-29",
    "2000-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "0000-01-01",
    "14:05:00",
    "14:05:00Z",
    "14:05:00.123+02:00",
    "24:00:00Z",
    "23:59:60Z",
    "14:05",
    "2026-03-01T14:05:00Z",
    "2026-03-01t14:05:00.5z",
    "2026-03-01T14:05:00+01:00",
    "2026-03-01T14:05:00-23:59",
    "2026-03-01T14:05:00",
    "2026-03-01 14:05:00Z",
    "2026-03-01T14:05Z",
    "1998-12-31T23:59:60Z",
    "ada@example.org",
    "ada.byron+x@ex-ample.co.uk",
    "ada..byron@example.org",
    ".ada@example.org",
    "ada@",
    "@example.org",
    "ada",
    "ada@example",
    "ada@-example.org",
    "a b@example.org",
    "https://example.org/",
    "https://example.org:8080/a%20b?x=1&y#top",
    "urn:isbn:123",
    "mailto:a@b.org",
    "http://[::1]:80/",
    "/relative",
    "//example.org",
    "http://a b/",
    "http://a/%zz",
    "http://a/<b>",
    "://x",
    "1http://x",
    "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
    "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
    "2eb8aa08aa9811eab4aa73b441d16380",
    "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
  };

  private FormatSamples() {}

  /**
   * Where we do not follow the oracle.
   *
   * <ul>
   *   <li>The profile's times have no offset: a database's have none either.
   *   <li>It takes a space for the T of a date-time and knows no offsets beyond 18 hours; RFC 3339
   *       has it the other way round.
   *   <li>It has a list of top-level domains, which grows old.
   *   <li>It takes brackets and letters in a URI where RFC 3986 has none, but looks into brackets.
   * </ul>
   */
  static boolean differsByIntent(String format, String text) {
    return switch (format) {
      case "time" -> DateText.isTime(text, 0, DateText.Offset.OPTIONAL) && !knownOffset(text);
      case "date-time" -> text.indexOf(' ') == 10 || !knownOffset(text);
      case "email" -> text.indexOf('.', text.indexOf('@')) > 0 && !text.endsWith(".org");
      case "uri" -> text.contains("[") || text.contains("]") || text.contains(":Z");
      default -> false;
    };
  }

  private static boolean knownOffset(String text) {
    int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    boolean zulu = text.endsWith("Z") || text.endsWith("z");
    return zulu || (sign == text.length() - 6 && text.substring(sign + 1).compareTo("18:00") <= 0);
  }
}
