package dev.hydraui.web.swap;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonException;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.web.dom.Element;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The door between a program and the one that takes its place: the script that {@code ./hydra dev}
 * puts into the page keeps the states meanwhile, as data and by the elements they are drawn in. In
 * a page without that script nothing is handed over.
 */
public final class Handover {

  /** Says the state of a machine that runs. */
  @JSFunctor
  interface Read extends JSObject {
    String read();
  }

  /** Ends a machine that runs. */
  @JSFunctor
  interface Stop extends JSObject {
    void stop();
  }

  private Handover() {}

  /**
   * Where a machine begins that is mounted in an element: where the earlier program's left off
   * there, as far as the state fits, or at its own beginning. What did not fit is told to the page.
   */
  @SuppressWarnings("unchecked")
  public static <S, E> Step<S, E> begin(Element root, Machine<S, E> machine) {
    Step<S, E> first = machine.init();
    String kept = take(root);
    if (kept == null) {
      return first;
    }
    try {
      Restored restored = Restored.of(Json.parse(kept, 1_000), first.state());
      restored.losses().forEach(Handover::say);
      if (restored.state().isPresent()) {
        S state = (S) restored.state().get();
        // What it is a state of, the machine alone can tell.
        machine.view(state);
        return restored.asksAgain() ? new Step<>(state, first.effects()) : Step.of(state);
      }
    } catch (JsonException | ClassCastException misfit) {
      say("The state begins anew: " + misfit.getMessage());
    }
    return first;
  }

  /** From now on the page can ask for the state that a machine has in an element, and end it. */
  public static void offer(Element root, Supplier<?> state, Runnable close) {
    offer(root, () -> Json.write(Snapshot.of(state.get())), close::run);
  }

  /** A machine was ended by its own program. */
  @JSBody(
      params = "root",
      script =
          "var page = globalThis[Symbol.for('dev.hydraui.development')];"
              + "if (page) { page.withdraw(root); }")
  public static native void withdraw(Element root);

  @JSBody(
      params = {"root", "state", "close"},
      script =
          "var page = globalThis[Symbol.for('dev.hydraui.development')];"
              + "if (page) { page.offer(root, state, close); }")
  private static native void offer(Element root, Read state, Stop close);

  @JSBody(
      params = "root",
      script =
          "var page = globalThis[Symbol.for('dev.hydraui.development')];"
              + "return page ? page.take(root) : null;")
  private static native String take(Element root);

  @JSBody(
      params = "text",
      script =
          "var page = globalThis[Symbol.for('dev.hydraui.development')];"
              + "if (page) { page.say(text); }")
  private static native void say(String text);
}
