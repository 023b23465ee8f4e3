package dev.hydraui.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The page and its functions.
 *
 * <p>A method with a script is that script in a browser; its body is what happens on a server.
 */
public final class Dom {

  private Dom() {}

  /** Called by the browser. */
  @JSFunctor
  public interface Listener extends JSObject {
    void on(DomEvent event);
  }

  /** Called by the browser later. */
  @JSFunctor
  public interface Task extends JSObject {
    void run();
  }

  @JSBody(params = "name", script = "return document.createElement(name);")
  public static Element create(String name) {
    return ServerPage.element(name);
  }

  @JSBody(params = "text", script = "return document.createTextNode(text);")
  public static Element text(String text) {
    return ServerPage.text(text);
  }

  /** The first element that a CSS selector finds, or null. */
  @JSBody(params = "selector", script = "return document.querySelector(selector);")
  public static native Element find(String selector);

  /**
   * Writes the text that an element begins with; what follows it stays. Writing into the text that
   * is there takes a third of the time of {@code textContent}, which makes a new one.
   */
  @JSBody(
      params = {"element", "text"},
      script =
          "var first = element.firstChild;"
              + "if (first && first.nodeType === 3) { first.nodeValue = text; }"
              + "else { element.prepend(text); }")
  public static void writeText(Element element, String text) {
    ((ServerElement) element).writeText(text);
  }

  /** Moves the focus there as soon as the render that goes on is done. */
  @JSBody(params = "element", script = "queueMicrotask(function() { element.focus(); });")
  public static void focusSoon(Element element) {}

  /** Likewise; unless the person has it somewhere already, if that is to be kept. */
  @JSBody(
      params = {"element", "keep"},
      script =
          "queueMicrotask(function() {"
              + " if (!keep || document.activeElement === document.body) element.focus(); });")
  static native void focusSoon(Element element, boolean keep);

  /** What stands in a field; nothing where it is no field. */
  @JSBody(params = "element", script = "return 'value' in element ? '' + element.value : '';")
  public static native String value(Element element);

  @JSBody(params = "element", script = "return !!element.checked;")
  public static native boolean isChecked(Element element);

  @JSBody(script = "return document.activeElement;")
  public static Element focused() {
    return null;
  }

  @JSBody(
      params = {"target", "kind", "listener"},
      script = "target.addEventListener(kind, listener, true);")
  public static void listen(JSObject target, String kind, Listener listener) {}

  @JSBody(
      params = {"target", "kind", "listener"},
      script = "target.removeEventListener(kind, listener, true);")
  public static native void unlisten(JSObject target, String kind, Listener listener);

  /** Runs the task once the element stands in the page; not twice for one that waits already. */
  @JSBody(
      params = {"element", "task"},
      script =
          """
          if (element.$hydraWaits) return;
          element.$hydraWaits = true;
          var observer = new MutationObserver(function() {
            if (!element.isConnected) return;
            observer.disconnect();
            element.$hydraWaits = false;
            task();
          });
          observer.observe(document, {childList: true, subtree: true});
          """)
  static native void whenConnected(Element element, Task task);

  /** Moves a child without resetting what is inside it, where the browser can. */
  @JSBody(
      params = {"parent", "child", "before"},
      script =
          "if (parent.moveBefore && child.isConnected) { parent.moveBefore(child, before); return;"
              + " }"
              + "var focused = document.activeElement;"
              + "var inside = child.contains(focused);"
              + "parent.insertBefore(child, before);"
              + "if (inside && document.activeElement !== focused) {"
              + " focused.focus({preventScroll: true}); }")
  public static native void move(Element parent, Element child, Element before);

  /** Runs the task before the next frame, or soon where the page is hidden. */
  @JSBody(
      params = "task",
      script =
          "return document.hidden ? -setTimeout(task, 16) : requestAnimationFrame(function() {"
              + " task(); });")
  public static native int frame(Task task);

  @JSBody(
      params = "frame",
      script = "if (frame < 0) clearTimeout(-frame); else cancelAnimationFrame(frame);")
  public static native void cancelFrame(int frame);

  @JSBody(
      params = {"element", "drawn"},
      script = "element.$hydra = drawn;")
  static native void bind(Element element, Object drawn);

  @JSBody(params = "element", script = "return element.$hydra || null;")
  static native Object bound(Element element);

  /** Says whether a program draws in an element, in every program of the page. */
  @JSBody(
      params = {"element", "on"},
      script = "element.$hydraRoot = on;")
  static native void markRoot(Element element, boolean on);

  @JSBody(params = "element", script = "return !!element.$hydraRoot;")
  static native boolean isRoot(Element element);

  @JSBody(params = "event", script = "return typeof event.key === 'string';")
  static native boolean hasKey(DomEvent event);

  /** Whether it is a press that the browser means for another tab, window or a download. */
  @JSBody(
      params = "event",
      script =
          "return !!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey"
              + " || event.button);")
  public static native boolean isModified(DomEvent event);

  /** Writes to the console, with the stack of the exception. */
  public static void report(String text, Throwable failure) {
    report(text, JSExceptions.getJSException(failure));
  }

  @JSBody(
      params = {"text", "error"},
      script = "if (error) console.error(text, error); else console.error(text);")
  private static native void report(String text, JSObject error);
}
