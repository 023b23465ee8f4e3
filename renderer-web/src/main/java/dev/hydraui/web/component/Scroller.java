package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** What the browser tells and does about elements that scroll, in CSS pixels. */
final class Scroller {

  private Scroller() {}

  @JSBody(params = "element", script = "return element.scrollTop;")
  static double top(Element element) {
    return 0;
  }

  @JSBody(
      params = {"element", "to"},
      script = "element.scrollTop = to;")
  static void scrollTo(Element element, double to) {}

  /** How much of what is in it can be seen at a time. */
  @JSBody(params = "element", script = "return element.clientHeight;")
  static double room(Element element) {
    return 0;
  }

  @JSBody(params = "element", script = "return element.getBoundingClientRect().height;")
  static double height(Element element) {
    return 0;
  }

  @JSBody(params = "element", script = "return element.getBoundingClientRect().width;")
  static double width(Element element) {
    return 0;
  }

  /** How high the stylesheet makes each row of an element: its {@code grid-auto-rows}. */
  @JSBody(
      params = "element",
      script = "return parseFloat(getComputedStyle(element).gridAutoRows) || 1;")
  static double rowHeight(Element element) {
    return 0;
  }

  @JSBody(
      params = {"element", "name", "value"},
      script = "element.style.setProperty(name, value);")
  static void property(Element element, String name, String value) {}

  @JSBody(
      params = {"element", "name", "pixels"},
      script = "element.style.setProperty(name, pixels + 'px');")
  static void length(Element element, String name, double pixels) {}

  /** Calls the task whenever elements come or go directly in an element, after that render. */
  @JSBody(
      params = {"element", "task"},
      script = "new MutationObserver(function() { task(); }).observe(element, {childList: true});")
  static void watchChildren(Element element, Dom.Task task) {}

  /** Calls the task whenever elements come or go anywhere in an element, after that render. */
  @JSBody(
      params = {"element", "task"},
      script =
          "new MutationObserver(function() { task(); }).observe(element,"
              + " {childList: true, subtree: true});")
  static void watchAll(Element element, Dom.Task task) {}

  /** Calls the task whenever the size of an element has changed, and once at the beginning. */
  @JSBody(
      params = {"element", "task"},
      script = "new ResizeObserver(function() { task(); }).observe(element);")
  static void watchSize(Element element, Dom.Task task) {}

  /** Calls the task as soon as the render that goes on is done. */
  @JSBody(params = "task", script = "queueMicrotask(function() { task(); });")
  static void soon(Dom.Task task) {}
}
