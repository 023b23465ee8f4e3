package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** What the browser tells and does about elements that scroll, in CSS pixels. */
final class Scroller {

  private Scroller() {}

  @JSBody(params = "element", script = "return element.scrollTop;")
  static native double top(Element element);

  @JSBody(
      params = {"element", "to"},
      script = "element.scrollTop = to;")
  static native void scrollTo(Element element, double to);

  /** How much of what is in it can be seen at a time. */
  @JSBody(params = "element", script = "return element.clientHeight;")
  static native double room(Element element);

  @JSBody(params = "element", script = "return element.getBoundingClientRect().height;")
  static native double height(Element element);

  @JSBody(params = "element", script = "return element.getBoundingClientRect().width;")
  static native double width(Element element);

  /** How high the stylesheet makes each row of an element: its {@code grid-auto-rows}. */
  @JSBody(
      params = "element",
      script = "return parseFloat(getComputedStyle(element).gridAutoRows) || 1;")
  static native double rowHeight(Element element);

  @JSBody(
      params = {"element", "name", "value"},
      script = "element.style.setProperty(name, value);")
  static native void property(Element element, String name, String value);

  @JSBody(
      params = {"element", "name", "pixels"},
      script = "element.style.setProperty(name, pixels + 'px');")
  static native void length(Element element, String name, double pixels);

  /** Calls the task whenever elements come or go directly in an element, after that render. */
  @JSBody(
      params = {"element", "task"},
      script = "new MutationObserver(function() { task(); }).observe(element, {childList: true});")
  static native void watchChildren(Element element, Dom.Task task);

  /** Calls the task whenever elements come or go anywhere in an element, after that render. */
  @JSBody(
      params = {"element", "task"},
      script =
          "new MutationObserver(function() { task(); }).observe(element,"
              + " {childList: true, subtree: true});")
  static native void watchAll(Element element, Dom.Task task);

  /** Calls the task whenever the size of an element has changed, and once at the beginning. */
  @JSBody(
      params = {"element", "task"},
      script = "new ResizeObserver(function() { task(); }).observe(element);")
  static native void watchSize(Element element, Dom.Task task);

  /** Calls the task as soon as the render that goes on is done. */
  @JSBody(params = "task", script = "queueMicrotask(function() { task(); });")
  static native void soon(Dom.Task task);
}
