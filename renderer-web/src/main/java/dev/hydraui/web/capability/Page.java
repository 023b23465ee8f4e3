package dev.hydraui.web.capability;

import dev.hydraui.web.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The page that a program runs in. */
final class Page {

  private Page() {}

  @JSBody(script = "return window;")
  static native JSObject window();

  @JSBody(script = "return document;")
  static native JSObject document();

  @JSBody(
      params = {"target", "kind", "task"},
      script =
          """
          var listener = function() { task(); };
          target.addEventListener(kind, listener);
          return { stop: function() { target.removeEventListener(kind, listener); } };
          """)
  static native Handle listen(JSObject target, String kind, Dom.Task task);
}
