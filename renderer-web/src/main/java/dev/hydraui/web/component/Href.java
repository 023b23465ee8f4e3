package dev.hydraui.web.component;

import dev.hydraui.route.SafeAddress;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;

/** Where links lead. Relative addresses are left to the browser, and so to the page's base. */
final class Href {

  private Href() {}

  /** Writes an address that may be followed; any other is left out. The empty one is the base. */
  static void write(Element link, String href) {
    if (SafeAddress.leads(href)) {
      link.setAttribute("href", href);
    } else {
      link.removeAttribute("href");
    }
  }

  /** Whether a link was followed by a press that the browser does not mean for itself. */
  static boolean isFollowed(DomEvent event) {
    return event.getType().equals("click") && !Dom.isModified(event);
  }
}
