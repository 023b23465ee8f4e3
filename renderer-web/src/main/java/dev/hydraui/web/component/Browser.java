package dev.hydraui.web.component;

import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** What drawers ask of a browser beside elements and events. */
final class Browser {

  /** Finds what can have the focus. */
  static final String FOCUSABLE = "a[href], button, input, select, textarea, [role=separator]";

  private Browser() {}

  @JSBody(params = "title", script = "document.title = title;")
  static void setTitle(String title) {}

  /** Whether the person has done anything in the page yet. */
  @JSBody(script = "return !navigator.userActivation || navigator.userActivation.hasBeenActive;")
  static boolean isInUse() {
    return false;
  }

  /** Whether nothing has the focus. */
  @JSBody(
      script =
          "var at = document.activeElement;"
              + "return !at || at === document.body || at === document.documentElement;")
  static boolean isFocusFree() {
    return false;
  }

  /** Moves the focus to what a selector finds first, as soon as the render that goes on is done. */
  @JSBody(
      params = {"element", "selector"},
      script =
          "queueMicrotask(function() { var found = element.querySelector(selector);"
              + " if (found) found.focus(); });")
  static void focusSoon(Element element, String selector) {}

  @JSBody(params = "element", script = "element.focus({preventScroll: true});")
  static void focusInPlace(Element element) {}

  @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
  static void reveal(Element element) {}

  @JSBody(
      params = "element",
      script = "return element.isConnected && element.showPopover ? true : false;")
  static boolean canPop(Element element) {
    return false;
  }

  @JSBody(params = "popup", script = "return popup.matches(':popover-open');")
  static boolean isPopped(Element popup) {
    return false;
  }

  @JSBody(params = "popup", script = "popup.showPopover();")
  static void pop(Element popup) {}

  @JSBody(params = "popup", script = "popup.hidePopover();")
  static void unpop(Element popup) {}

  /** Whether text of the page is marked, as when someone is about to copy it. */
  @JSBody(script = "return !!String(getSelection());")
  static boolean hasMarkedText() {
    return false;
  }

  @JSBody(params = "event", script = "return !!(event.ctrlKey || event.metaKey);")
  static boolean isCommand(DomEvent event) {
    return false;
  }

  @JSBody(params = "event", script = "return !!event.altKey;")
  static boolean isAlt(DomEvent event) {
    return false;
  }

  @JSBody(params = "element", script = "return !!element.indeterminate;")
  static boolean isMixed(Element element) {
    return false;
  }

  /** Whether an element is laid out, and not left out by the stylesheet. */
  @JSBody(params = "element", script = "return element.getClientRects().length > 0;")
  static boolean isSeen(Element element) {
    return false;
  }

  @JSBody(params = "element", script = "return getComputedStyle(element).direction === 'rtl';")
  static boolean isRightToLeft(Element element) {
    return false;
  }

  /**
   * Sets a custom property of an element's style, which strict policies allow. A server writes
   * none: they do not allow that.
   */
  @JSBody(
      params = {"element", "name", "value"},
      script = "element.style.setProperty(name, value);")
  static void setProperty(Element element, String name, String value) {}

  /** Tells a developer of what is not as it should be, and is borne. */
  @JSBody(params = "text", script = "console.warn(text);")
  static void warn(String text) {}
}
