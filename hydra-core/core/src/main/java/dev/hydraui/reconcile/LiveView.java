package dev.hydraui.reconcile;

import dev.hydraui.machine.Running;
import dev.hydraui.machine.Store;

/**
 * Keeps a host showing what a store's machine makes of its state, at most once per frame.
 *
 * <p>The store, the frames and the host share one thread. The store goes on when the view is
 * closed.
 */
public final class LiveView<S, E, H> implements AutoCloseable {

  private final Store<S, E> store;
  private final Frames frames;
  private final Reconciler<H> reconciler;
  private final Running listening;
  private Running frame = Running.NOTHING;
  private boolean dirty;
  private boolean drawing;
  private boolean closed;

  /**
   * Draws the present state into {@code root} and from then on every new one. Where that throws,
   * nothing is drawn and nothing will be.
   */
  public LiveView(Store<S, E> store, Host<H> host, H root, Frames frames) {
    this.store = store;
    this.frames = frames;
    this.reconciler = new Reconciler<>(host, root, this::send);
    this.listening = store.listen(state -> request());
    this.dirty = true;
    boolean drawn = false;
    try {
      flush();
      drawn = true;
    } finally {
      if (!drawn) {
        close();
      }
    }
  }

  /**
   * Draws now if the state has changed since the last time. Renderers call it at the end of what a
   * person did, so that the answer is on screen in the same frame. What drawing itself causes, as
   * where the focus has to move, is drawn with the next frame and never in the middle of it.
   */
  public void flush() {
    if (!dirty || drawing || closed) {
      return;
    }
    dirty = false;
    drawing = true;
    frame.stop();
    try {
      reconciler.render(store.machine().view(store.state()));
    } finally {
      drawing = false;
      if (closed) {
        reconciler.clear();
      }
    }
  }

  /** Takes the view off the screen for good; one that is just being drawn, when it is there. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    listening.stop();
    frame.stop();
    if (!drawing) {
      reconciler.clear();
    }
  }

  private void request() {
    if (!dirty) {
      dirty = true;
      frame = frames.next(this::flush);
    }
  }

  @SuppressWarnings("unchecked")
  private void send(Object event) {
    store.send((E) event);
  }
}
