package dev.hydraui.web.dom;

import java.util.Map;
import java.util.Set;

/** Writes elements as HTML (the fragment serialisation of the HTML standard, section 13.3). */
final class HtmlText {

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private final StringBuilder out = new StringBuilder();

  private HtmlText() {}

  static String of(ServerElement element) {
    HtmlText text = new HtmlText();
    text.write(element, null);
    return text.out.toString();
  }

  /**
   * @param chosen what the select around it shows; null if the browser chooses
   */
  private void write(ServerElement element, String chosen) {
    if (element.isText()) {
      escape(element.getTextContent(), false);
      return;
    }
    String name = element.name();
    out.append('<').append(name);
    element.attributes().forEach(this::attribute);
    if (name.equals("input") && !element.getValue().isEmpty()) {
      attribute("value", element.getValue());
    }
    if (name.equals("option") && chosen != null && chosen.equals(element.getAttribute("value"))) {
      attribute("selected", "");
    }
    if (element.number() >= 0) {
      attribute(ServerPage.NUMBER, "" + element.number());
    }
    out.append('>');
    if (VOID.contains(name)) {
      return;
    }
    if (name.equals("textarea") || name.equals("pre")) {
      // A line break right behind the tag is not part of the text.
      out.append('\n');
    }
    if (name.equals("textarea")) {
      escape(element.getValue(), false);
    }
    for (ServerElement child : element.children()) {
      write(child, name.equals("select") ? element.writtenValue() : chosen);
    }
    out.append("</").append(name).append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  private void escape(String text, boolean quoted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = ESCAPED.get(c);
      if (escaped == null || (c == '"' && !quoted)) {
        out.append(c);
      } else {
        out.append(escaped);
      }
    }
  }

  private static final Map<Character, String> ESCAPED =
      Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\u00a0', "&nbsp;");
}
