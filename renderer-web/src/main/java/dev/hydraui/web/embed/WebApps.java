package dev.hydraui.web.embed;

import dev.hydraui.json.Codec;
import dev.hydraui.json.Json;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Running;
import dev.hydraui.machine.Store;
import dev.hydraui.web.Mounted;
import dev.hydraui.web.WebCapabilities;
import dev.hydraui.web.WebRenderer;
import dev.hydraui.web.dom.Element;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The machines that a package offers to pages of any framework. The program's {@code main}
 * registers them; {@code index.js} of the package starts them, draws them or hands out their
 * states.
 */
public final class WebApps {

  private WebApps() {}

  /**
   * Offers a machine by a name. Each start makes one anew, with every capability of the web. Its
   * state and its events cross as JSON.
   *
   * @throws IllegalStateException if the program was not loaded by the package's {@code index.js}
   */
  public static <S, E> void register(
      String name, Supplier<? extends Machine<S, E>> machine, Codec<S> states, Codec<E> events) {
    Exchange.offer(
        name, (element, changed) -> start(machine.get(), states, events, element, changed));
  }

  private static <S, E> Exchange.App start(
      Machine<S, E> machine,
      Codec<S> states,
      Codec<E> events,
      Element element,
      Exchange.Signal changed) {
    if (element == null) {
      Store<S, E> store = WebRenderer.run(machine, WebCapabilities.all());
      return app(store, states, events, store::send, store::close, changed);
    }
    Mounted<S, E> mounted = WebRenderer.mount(element, machine, WebCapabilities.all());
    return app(mounted.store(), states, events, mounted::dispatch, mounted::close, changed);
  }

  private static <S, E> Exchange.App app(
      Store<S, E> store,
      Codec<S> states,
      Codec<E> events,
      Consumer<E> dispatch,
      Runnable stop,
      Exchange.Signal changed) {
    Running listening = store.listen(state -> changed.raise());
    return Exchange.app(
        () -> Json.write(states.write(store.state())),
        json -> {
          E event;
          try {
            event = events.read(Json.parse(json));
          } catch (RuntimeException refused) {
            return refused.getMessage();
          }
          dispatch.accept(event);
          return "";
        },
        () -> {
          listening.stop();
          stop.run();
        });
  }
}
