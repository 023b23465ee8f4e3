package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** Makes elements of SVG. */
final class Svg {

  private Svg() {}

  static Element element(String name, String className) {
    Element element = create(name);
    element.setAttribute("class", className);
    return element;
  }

  @JSBody(
      params = "name",
      script = "return document.createElementNS('http://www.w3.org/2000/svg', name);")
  private static Element create(String name) {
    return Dom.create(name);
  }

  /** A length in ten-thousandths as a part of what is around it: 2500 is {@code 25%}. */
  @JSBody(params = "length", script = "return length / 100 + '%';")
  static String percent(int length) {
    int rest = length % 100;
    String fraction = rest % 10 == 0 ? "" + rest / 10 : (rest < 10 ? "0" : "") + rest;
    return length / 100 + (rest == 0 ? "" : "." + fraction) + "%";
  }
}
