package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;

/** Where links lead. Relative addresses are left to the browser, and so to the page's base. */
final class Href {

  private static final String SAFE = " http https mailto tel sms ";

  private Href() {}

  /** Writes an address that may be followed; any other is left out. The empty one is the base. */
  static void write(Element link, String href) {
    if (isSafe(href)) {
      link.setAttribute("href", href);
    } else {
      link.removeAttribute("href");
    }
  }

  /**
   * Whether it leads to a place in the application, to another page or to a person: what runs a
   * script, holds its document in itself or starts another program is refused.
   */
  static boolean isSafe(String href) {
    String scheme = scheme(href);
    return scheme.isEmpty() || SAFE.contains(" " + scheme + " ");
  }

  /** What stands before the colon, as a browser reads it: without blanks and control characters. */
  private static String scheme(String href) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      if (c == ':') {
        return scheme.toString();
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      if (c > ' ') {
        scheme.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
    }
    return "";
  }

  /** Whether a link was followed by a press that the browser does not mean for itself. */
  static boolean isFollowed(DomEvent event) {
    return event.getType().equals("click") && !Dom.isModified(event);
  }
}
