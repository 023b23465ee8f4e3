package dev.hydraui.web.capability;

import dev.hydraui.capability.Share;
import dev.hydraui.capability.Share.Outcome;
import dev.hydraui.machine.Running;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Shares as the browser does, or else copies: many browsers on desktops cannot share. */
final class WebShare {

  static {
    Performers.add(Share.class, WebShare::share);
  }

  private WebShare() {}

  private static Running share(Share what, Consumer<Outcome> answer) {
    offer(
        what.title(),
        what.text(),
        what.address(),
        offered -> {
          if (offered) {
            answer.accept(Outcome.OFFERED);
          } else {
            copy(what, answer);
          }
        });
    return Running.NOTHING;
  }

  private static void copy(Share what, Consumer<Outcome> answer) {
    WebClipboard.copy(what.whole(), copied -> answer.accept(Outcome.copied(copied)));
  }

  @JSFunctor
  private interface Offered extends JSObject {
    void take(boolean is);
  }

  /** A person who thinks better of it was asked all the same. */
  @JSBody(
      params = {"title", "text", "address", "offered"},
      script =
          """
          var what = {};
          if (title) what.title = title;
          if (text) what.text = text;
          if (address) what.url = address;
          if (!navigator.share || (navigator.canShare && !navigator.canShare(what))) {
            return offered(false);
          }
          navigator.share(what).then(function() { return true; }, function(failure) {
            return failure.name === 'AbortError';
          }).then(offered);
          """)
  private static native void offer(String title, String text, String address, Offered offered);
}
