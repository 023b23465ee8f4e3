package dev.hydraui.web.page;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.message.Arabic;
import dev.hydraui.web.Mounted;
import dev.hydraui.web.WebRenderer;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** The program that the tests compile: mounts the scene that the page's address names. */
public final class Scenes {

  private Scenes() {}

  public static void main(String[] arguments) {
    switch (scene()) {
      case "rows" -> mount(new Rows());
      case "fields" -> mount(new Fields());
      case "changes" -> mount(new Changes());
      case "arabic" -> {
        WebRenderer.speak(new Arabic());
        mount(new Changes());
      }
      case "events" -> mountWithOutside(new Events());
      case "own" -> mountOwn();
      case "served" -> resumeOwn();
      case "nested" -> mountNested();
      case "detached" -> mountDetached();
      case "texts" -> mount(new Texts());
      case "nowhere" -> WebRenderer.mount("#nowhere", new Texts(), Capabilities.none());
      default -> throw new IllegalArgumentException("No scene " + scene());
    }
  }

  private static <S, E> Mounted<S, E> mount(Machine<S, E> machine) {
    return WebRenderer.mount("#app", machine, Capabilities.none());
  }

  // region register
  private static void mountOwn() {
    WebRenderer.custom("stars", Stars::new);
    WebRenderer.nativePart("notes", Dom.find("#notes"));
    WebRenderer.mount("#app", new Own(), Capabilities.none());
  }

  // endregion

  private static void resumeOwn() {
    WebRenderer.custom("stars", Stars::new);
    WebRenderer.nativePart("notes", Dom.find("#notes"));
    WebRenderer.resume("#app", new Own(), new OwnCodec(), Capabilities.none());
  }

  /** One application in another. */
  private static void mountNested() {
    Element inner = Dom.create("div");
    WebRenderer.nativePart("inner", inner);
    mount(new Presses("Outer", "inner"));
    WebRenderer.mount(inner, new Presses("Inner", ""), Capabilities.none());
  }

  /** In an element that comes to the page later. */
  private static void mountDetached() {
    Element root = Dom.create("div");
    WebRenderer.mount(root, new Question(), Capabilities.none());
    Dom.find("#app").appendChild(root);
  }

  /** Sends an event that no person caused, and closes, when the page says so. */
  private static void mountWithOutside(Events machine) {
    Mounted<Events.State, Events.Event> mounted = mount(machine);
    Dom.listen(
        Dom.find("html"), "outside", event -> mounted.store().send(new Events.Event("outside")));
    Dom.listen(Dom.find("html"), "close", event -> mounted.close());
  }

  @JSBody(script = "return location.hash.substring(1);")
  private static native String scene();
}
