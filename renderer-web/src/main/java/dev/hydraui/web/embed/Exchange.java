package dev.hydraui.web.embed;

import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What {@code index.js} and the program hand each other. */
final class Exchange {

  private Exchange() {}

  /** A machine that runs, as {@code index.js} sees it. */
  interface App extends JSObject {}

  /** Starts a machine; without an element it is not drawn. */
  @JSFunctor
  interface Start extends JSObject {
    App start(Element element, Signal changed);
  }

  /** Tells that something happened. */
  @JSFunctor
  interface Signal extends JSObject {
    void raise();
  }

  /** Reads the state as JSON. */
  @JSFunctor
  interface State extends JSObject {
    String read();
  }

  /** Takes an event as JSON; answers what is wrong with it, or nothing. */
  @JSFunctor
  interface Dispatch extends JSObject {
    String take(String json);
  }

  static void offer(String name, Start start) {
    if (!put(name, start)) {
      throw new IllegalStateException(
          name + " is offered to nobody: load the program through the package's index.js");
    }
  }

  @JSBody(
      params = {"name", "start"},
      script =
          """
          var apps = globalThis[Symbol.for('dev.hydraui.apps')];
          return apps ? !!apps.set(name, start) : false;
          """)
  private static native boolean put(String name, Start start);

  @JSBody(
      params = {"state", "dispatch", "stop"},
      script = "return { state: state, dispatch: dispatch, stop: stop };")
  static native App app(State state, Dispatch dispatch, Signal stop);
}
