package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.ServerPage;
import java.util.Locale;
import org.teavm.jso.JSBody;

/** The few things that every drawer does to elements. */
final class Markup {

  /** What the Tab key goes to. */
  static final String FOCUSABLE =
      ":is(a[href], button:enabled, input:enabled, select:enabled, textarea:enabled,"
          + " [tabindex='0']):not([tabindex='-1'], [hidden], [hidden] *)";

  private Markup() {}

  /** A name for an element that others refer to. */
  @JSBody(script = "return 'h-' + (document.$hydraIds = (document.$hydraIds || 0) + 1);")
  static String newId() {
    return ServerPage.newId();
  }

  /** A name for the page that is drawn next: where a link past the navigation leads. */
  static String nextContentId() {
    return keepContentId(newId());
  }

  @JSBody(params = "id", script = "document.$hydraContent = id; return id;")
  private static String keepContentId(String id) {
    return ServerPage.keepContentId(id);
  }

  /** The name of this page: what its shell has said, if it is the first there. */
  static String contentId() {
    String kept = keptContentId();
    return kept.isEmpty() ? newId() : kept;
  }

  @JSBody(script = "var id = document.$hydraContent || ''; document.$hydraContent = ''; return id;")
  private static String keptContentId() {
    return ServerPage.takeContentId();
  }

  /** The name of a constant as attributes and the classes of the stylesheet have it. */
  static String word(Enum<?> constant) {
    return lower(constant.name());
  }

  // Java's own knows every script there is, and brings tables of them.
  @JSBody(params = "name", script = "return name.toLowerCase();")
  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static Element element(String name, String className) {
    Element element = Dom.create(name);
    element.setClassName(className);
    return element;
  }

  static Element text(String name, String className, String text) {
    Element element = element(name, className);
    element.setTextContent(text);
    return element;
  }

  /** A button that sends no form. */
  static Element button(String className) {
    Element element = element("button", className);
    element.setAttribute("type", "button");
    return element;
  }

  /** A button that shows an icon only. */
  static Element iconButton(String icon, String label) {
    Element element = button("h-button h-quiet h-icon-only");
    name(element, label);
    element.appendChild(Icons.draw(icon));
    return element;
  }

  /** Writes a button that opens something: its icon, or its label and an arrow. */
  static void writeOpener(Element button, String label, String icon) {
    button.setTextContent("");
    boolean iconOnly = !icon.isEmpty();
    button.setClassName(iconOnly ? "h-button h-quiet h-icon-only" : "h-button");
    name(button, iconOnly ? label : "");
    if (iconOnly) {
      button.appendChild(Icons.draw(icon));
    } else {
      button.appendChild(Dom.text(label));
      button.appendChild(Icons.draw("chevron-down"));
    }
  }

  /** Names what shows no text, for those who hear it and for those who point at it. */
  static void name(Element element, String label) {
    attribute(element, "aria-label", label);
    attribute(element, "title", label);
  }

  /** Keys that do the same, for those who look; others hear them from the attribute. */
  static Element keys(String shortcut) {
    Element keys = text("kbd", "h-keys", shortcut);
    keys.setAttribute("aria-hidden", "true");
    return keys;
  }

  static Element checkbox() {
    Element checkbox = element("input", "h-check");
    checkbox.setAttribute("type", "checkbox");
    return checkbox;
  }

  /** Something that is read out and not seen. */
  static Element unseen(String text) {
    return text("span", "h-unseen", text);
  }

  /** Sets an attribute; an empty one is taken away. */
  static void attribute(Element element, String name, String value) {
    if (value.isEmpty()) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value);
    }
  }

  /** Sets an attribute to {@code true}, or takes it away. */
  static void flag(Element element, String name, boolean on) {
    attribute(element, name, on ? "true" : "");
  }

  /** Shows a text, or hides its element where there is none. */
  static void write(Element element, String text) {
    element.setTextContent(text);
    element.setHidden(text.isEmpty());
  }
}
