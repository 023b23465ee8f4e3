package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.LoadedFrom;
import org.teavm.jso.JSBody;

/**
 * Draws icons. Their shapes are not in the program: they stand in {@code icons.svg} beside the
 * page, which the browser fetches with the first of them.
 */
final class Icons {

  private Icons() {}

  /** An icon that says nothing by itself; nothing is seen if there is none of that name. */
  static Element draw(String name) {
    Element icon = make();
    redraw(icon, name);
    return icon;
  }

  /** Makes a drawn icon show another one. */
  static void redraw(Element icon, String name) {
    redraw(icon, name, LoadedFrom.ADDRESS);
  }

  @JSBody(
      script =
          """
          var space = 'http://www.w3.org/2000/svg';
          var icon = document.createElementNS(space, 'svg');
          icon.setAttribute('class', 'h-icon');
          icon.setAttribute('viewBox', '0 0 24 24');
          icon.setAttribute('aria-hidden', 'true');
          icon.appendChild(document.createElementNS(space, 'use'));
          return icon;
          """)
  private static Element make() {
    Element icon = Dom.create("svg");
    icon.setClassName("h-icon");
    icon.setAttribute("viewBox", "0 0 24 24");
    icon.setAttribute("aria-hidden", "true");
    icon.appendChild(Dom.create("use"));
    return icon;
  }

  @JSBody(
      params = {"icon", "name", "base"},
      script =
          """
          icon.setAttribute('data-icon', name);
          icon.firstChild.setAttribute('href', name && new URL('icons.svg#' + name, base).href);
          """)
  private static void redraw(Element icon, String name, String base) {
    icon.setAttribute("data-icon", name);
    icon.getFirstChild().setAttribute("href", name.isEmpty() ? "" : base + "icons.svg#" + name);
  }
}
