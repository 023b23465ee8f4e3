package dev.hydraui.javafx.component;

import java.util.Locale;
import java.util.Set;

/** Where a link may lead. */
final class Href {

  private static final Set<String> SAFE = Set.of("", "http", "https", "mailto", "tel", "sms");

  private Href() {}

  /**
   * Whether it leads to a place in the application, to a page or to a person: what runs a script,
   * holds its document in itself or starts another program is refused.
   */
  static boolean isSafe(String href) {
    return SAFE.contains(scheme(href));
  }

  /** What stands before the colon, as a browser reads it: without blanks and control characters. */
  static String scheme(String href) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c == ':') {
        return scheme.toString().toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      if (c > ' ') {
        scheme.append(c);
      }
    }
    return "";
  }
}
