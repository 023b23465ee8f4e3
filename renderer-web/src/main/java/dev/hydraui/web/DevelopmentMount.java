package dev.hydraui.web;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Machine;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.swap.Handover;
import java.util.function.Consumer;

/**
 * How a machine is mounted in a development build: it goes on from the state of the program before
 * it, and leaves its own to the one after it; the devtools stand beside it.
 */
final class DevelopmentMount {

  private DevelopmentMount() {}

  static <S, E> Mounted<S, E> mount(
      Element root,
      Machine<S, E> machine,
      Capabilities capabilities,
      Consumer<? super Throwable> onFailure) {
    Machine<S, E> going = new Resumed<>(machine, Handover.begin(root, machine));
    return offered(root, WebDevTools.mount(root, going, capabilities, onFailure));
  }

  /** Leaves the state to the program that comes. */
  static <S, E> Mounted<S, E> offered(Element root, Mounted<S, E> mounted) {
    Handover.offer(root, mounted.store()::state, mounted::close);
    return mounted;
  }
}
