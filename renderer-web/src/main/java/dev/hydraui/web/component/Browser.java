package dev.hydraui.web.component;

import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** What drawers ask of a browser beside elements and events. */
final class Browser {

  private Browser() {}

  @JSBody(params = "title", script = "document.title = title;")
  static native void setTitle(String title);

  /** Whether the person has done anything in the page yet. */
  @JSBody(script = "return !navigator.userActivation || navigator.userActivation.hasBeenActive;")
  static native boolean isInUse();

  /** Whether nothing has the focus. */
  @JSBody(
      script =
          "var at = document.activeElement;"
              + "return !at || at === document.body || at === document.documentElement;")
  static native boolean isFocusFree();

  /** Moves the focus to what a selector finds first, as soon as the render that goes on is done. */
  @JSBody(
      params = {"element", "selector"},
      script =
          "queueMicrotask(function() { var found = element.querySelector(selector);"
              + " if (found) found.focus(); });")
  static native void focusSoon(Element element, String selector);

  @JSBody(params = "element", script = "element.focus({preventScroll: true});")
  static native void focusInPlace(Element element);

  @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
  static native void reveal(Element element);

  @JSBody(
      params = "element",
      script = "return element.isConnected && element.showPopover ? true : false;")
  static native boolean canPop(Element element);

  @JSBody(params = "popup", script = "return popup.matches(':popover-open');")
  static native boolean isPopped(Element popup);

  @JSBody(params = "popup", script = "popup.showPopover();")
  static native void pop(Element popup);

  @JSBody(params = "popup", script = "popup.hidePopover();")
  static native void unpop(Element popup);

  /** Whether text of the page is marked, as when someone is about to copy it. */
  @JSBody(script = "return !!String(getSelection());")
  static native boolean hasMarkedText();

  @JSBody(params = "event", script = "return !!(event.ctrlKey || event.metaKey);")
  static native boolean isCommand(DomEvent event);

  @JSBody(params = "event", script = "return !!event.altKey;")
  static native boolean isAlt(DomEvent event);

  @JSBody(params = "element", script = "return !!element.indeterminate;")
  static native boolean isMixed(Element element);

  /** Whether an element is laid out, and not left out by the stylesheet. */
  @JSBody(params = "element", script = "return element.getClientRects().length > 0;")
  static native boolean isSeen(Element element);

  @JSBody(params = "element", script = "return getComputedStyle(element).direction === 'rtl';")
  static native boolean isRightToLeft(Element element);

  /** Sets a custom property of an element's style, which strict policies allow. */
  @JSBody(
      params = {"element", "name", "value"},
      script = "element.style.setProperty(name, value);")
  static native void setProperty(Element element, String name, String value);

  /** Tells a developer of what is not as it should be, and is borne. */
  @JSBody(params = "text", script = "console.warn(text);")
  static native void warn(String text);
}
