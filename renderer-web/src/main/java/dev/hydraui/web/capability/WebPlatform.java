package dev.hydraui.web.capability;

import dev.hydraui.capability.Platform;
import dev.hydraui.capability.Platform.Appearance;
import dev.hydraui.capability.Platform.Visible;
import dev.hydraui.machine.Running;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Tells of the network and of the page's visibility; gives the page its look. */
final class WebPlatform {

  static {
    Performers.add(Platform.Connectivity.class, WebPlatform::connectivity);
    Performers.add(Platform.Visibility.class, WebPlatform::visibility);
    Performers.add(Platform.SetAppearance.class, WebPlatform::setAppearance);
    Performers.add(Platform.SetBrand.class, WebPlatform::setBrand);
    Performers.add(Platform.Notify.class, WebPlatform::tell);
  }

  private WebPlatform() {}

  private static Running connectivity(Platform.Connectivity request, Consumer<Boolean> answer) {
    answer.accept(isOnline());
    Handle online = Page.listen(Page.window(), "online", () -> answer.accept(true));
    Handle offline = Page.listen(Page.window(), "offline", () -> answer.accept(false));
    return () -> {
      online.stop();
      offline.stop();
    };
  }

  private static Running visibility(Platform.Visibility request, Consumer<Visible> answer) {
    answer.accept(visible());
    Handle changed =
        Page.listen(Page.document(), "visibilitychange", () -> answer.accept(visible()));
    Handle leaving = Page.listen(Page.window(), "pagehide", () -> answer.accept(Visible.LEAVING));
    Handle back = Page.listen(Page.window(), "pageshow", () -> answer.accept(visible()));
    return () -> {
      changed.stop();
      leaving.stop();
      back.stop();
    };
  }

  private static Visible visible() {
    return isHidden() ? Visible.HIDDEN : Visible.SHOWN;
  }

  private static Running setAppearance(Platform.SetAppearance request, Consumer<Boolean> answer) {
    appear(name(request.appearance()));
    answer.accept(true);
    return Running.NOTHING;
  }

  private static Running setBrand(Platform.SetBrand request, Consumer<Boolean> answer) {
    brand(request.brand());
    answer.accept(true);
    return Running.NOTHING;
  }

  private static Running tell(Platform.Notify request, Consumer<Boolean> answer) {
    tell(request.title(), request.text(), answer::accept);
    return Running.NOTHING;
  }

  private static String name(Appearance appearance) {
    if (appearance == Appearance.SYSTEM) {
      return "";
    }
    return appearance == Appearance.DARK ? "dark" : "light";
  }

  @JSFunctor
  private interface Told extends JSObject {
    void take(boolean is);
  }

  /** The person is asked once whether they want to be told anything; the browser remembers it. */
  @JSBody(
      params = {"title", "text", "told"},
      script =
          """
          if (!window.Notification) return told(false);
          Promise.resolve(Notification.permission).then(function(may) {
            return may === 'default' ? Notification.requestPermission() : may;
          }).then(function(may) {
            if (may === 'granted') new Notification(title, {body: text});
            return may === 'granted';
          }).catch(function() { return false; }).then(told);
          """)
  private static native void tell(String title, String text, Told told);

  @JSBody(script = "return navigator.onLine;")
  private static native boolean isOnline();

  @JSBody(script = "return document.hidden;")
  private static native boolean isHidden();

  @JSBody(params = "name", script = "document.documentElement.setAttribute('data-brand', name);")
  private static native void brand(String name);

  @JSBody(
      params = "theme",
      script =
          """
          var root = document.documentElement;
          if (theme) {
            root.setAttribute('data-theme', theme);
          } else {
            root.removeAttribute('data-theme');
          }
          root.style.colorScheme = theme;
          """)
  private static native void appear(String theme);
}
