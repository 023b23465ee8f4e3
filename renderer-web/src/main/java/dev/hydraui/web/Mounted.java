package dev.hydraui.web;

import dev.hydraui.machine.Store;
import dev.hydraui.reconcile.LiveView;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Events;
import dev.hydraui.web.swap.Development;
import dev.hydraui.web.swap.Handover;

/** A machine that runs in a page. */
public final class Mounted<S, E> implements AutoCloseable {

  private final Store<S, E> store;
  private final LiveView<?, ?, Drawn> view;
  private final Events events;
  private final Runnable closing;

  Mounted(Store<S, E> store, LiveView<?, ?, Drawn> view, Events events) {
    this(store, view, events, () -> {});
  }

  /**
   * @param closing takes away what stands beside it
   */
  Mounted(Store<S, E> store, LiveView<?, ?, Drawn> view, Events events, Runnable closing) {
    this.store = store;
    this.view = view;
    this.events = events;
    this.closing = closing;
  }

  /** What runs the machine: its state, and where events from outside are sent. */
  public Store<S, E> store() {
    return store;
  }

  /** Sends an event and shows its answer at once, as is done with what the person does. */
  public void dispatch(E event) {
    store.send(event);
    view.flush();
  }

  /** Takes the view off the page and ends every effect. */
  @Override
  public void close() {
    if (Development.isOn()) {
      Handover.withdraw(events.root());
    }
    events.stop();
    view.close();
    store.close();
    closing.run();
  }
}
