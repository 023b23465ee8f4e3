package dev.hydraui.web;

import dev.hydraui.json.Codec;
import dev.hydraui.json.Json;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.html.HtmlRenderer;
import java.util.ArrayList;
import java.util.List;

/**
 * A machine that goes on where a server's page left it.
 *
 * @param first what the server's view was made of, and what the browser asks for now
 */
record Resumed<S, E>(Machine<S, E> machine, Step<S, E> first) implements Machine<S, E> {

  /**
   * Takes the state out of the page.
   *
   * @throws dev.hydraui.json.JsonException if it is none of this machine's
   */
  static <S, E> Resumed<S, E> from(Element script, Machine<S, E> machine, Codec<S> codec) {
    script.remove();
    S state = codec.read(Json.parse(script.getTextContent()));
    boolean asks = "first".equals(script.getAttribute(HtmlRenderer.STATE));
    return new Resumed<>(
        machine, asks ? new Step<>(state, machine.init().effects()) : Step.of(state));
  }

  @Override
  public Step<S, E> init() {
    return first;
  }

  @Override
  public Step<S, E> update(S state, E event) {
    return machine.update(state, event);
  }

  @Override
  public Node<E> view(S state) {
    return machine.view(state);
  }

  @Override
  public List<Subscription<E>> subscriptions(S state) {
    return machine.subscriptions(state);
  }

  /** Begins at once; what comes then waits until the server's view has been drawn again. */
  static final class Doorway implements Loop {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean begun;
    private boolean open;

    @Override
    public void post(Runnable task) {
      if (open || !begun) {
        begun = true;
        task.run();
      } else {
        waiting.add(task);
      }
    }

    void open() {
      open = true;
      for (Runnable task : waiting) {
        task.run();
      }
      waiting.clear();
    }
  }
}
