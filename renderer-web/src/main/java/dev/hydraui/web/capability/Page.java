package dev.hydraui.web.capability;

import dev.hydraui.web.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The page that a program runs in. */
final class Page {

  /**
   * Where the application was loaded from, without query and fragment: the document's base as it
   * was before the program changed the address.
   */
  static final String LOADED_FROM = base();

  private Page() {}

  @JSBody(
      script =
          """
          var url = new URL(document.baseURI);
          url.search = url.hash = '';
          return url.href;
          """)
  private static native String base();

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
