package dev.hydraui.web.capability;

import dev.hydraui.capability.Clipboard;
import dev.hydraui.machine.Running;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Copies to the clipboard; also where the page was not loaded over TLS. */
final class WebClipboard {

  static {
    Performers.add(Clipboard.Copy.class, WebClipboard::copy);
  }

  private WebClipboard() {}

  /** Copies it, and answers whether it could. */
  static void copy(String text, Consumer<Boolean> copied) {
    put(text, copied::accept);
  }

  private static Running copy(Clipboard.Copy request, Consumer<Boolean> answer) {
    copy(request.text(), answer);
    return Running.NOTHING;
  }

  @JSFunctor
  private interface Done extends JSObject {
    void take(boolean copied);
  }

  // Without TLS there is no navigator.clipboard, but what a person's "copy" puts there can be
  // chosen.
  @JSBody(
      params = {"text", "done"},
      script =
          """
          function fallBack() {
            var copied = false;
            function put(event) {
              event.clipboardData.setData('text/plain', text);
              event.preventDefault();
              event.stopImmediatePropagation();
              copied = true;
            }
            document.addEventListener('copy', put, true);
            try {
              document.execCommand('copy');
            } finally {
              document.removeEventListener('copy', put, true);
            }
            done(copied);
          }
          if (navigator.clipboard) {
            navigator.clipboard.writeText(text).then(function() { done(true); }, fallBack);
          } else {
            fallBack();
          }
          """)
  private static native void put(String text, Done done);
}
