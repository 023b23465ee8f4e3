package dev.hydraui.javafx;

import dev.hydraui.javafx.scene.FxHost;
import dev.hydraui.javafx.scene.Spot;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Running;
import dev.hydraui.machine.Store;
import dev.hydraui.node.Node;
import dev.hydraui.reconcile.Place;
import dev.hydraui.reconcile.Reconciler;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Keeps a surface showing what a machine on another thread makes of its state: views are made
 * there, handed over, and drawn on JavaFX's thread, the newest only.
 */
final class HandedView<S, E> implements AutoCloseable {

  private final Store<S, E> store;
  private final Loop thread;
  private final Reconciler<Spot> reconciler;
  private final FxFrames frames;
  private final Consumer<? super Throwable> onFailure;
  private final AtomicReference<Node<E>> handed = new AtomicReference<>();

  /** Only looked at on the machine's thread. */
  private boolean stale = true;

  private Running frame = Running.NOTHING;
  private boolean closed;

  HandedView(
      Store<S, E> store, Loop thread, Surface surface, Consumer<? super Throwable> onFailure) {
    this.store = store;
    this.thread = thread;
    this.onFailure = onFailure;
    this.frames = new FxFrames(onFailure);
    this.reconciler = new Reconciler<>(new FxHost(surface), surface.origin(), this::send);
    thread.post(
        () -> {
          store.listen(state -> changed());
          handOver();
        });
  }

  /** The view is made behind the events that wait already, so that many make one view. */
  private void changed() {
    if (!stale) {
      stale = true;
      thread.post(this::handOver);
    }
  }

  private void handOver() {
    if (!stale || store.state() == null) {
      return;
    }
    stale = false;
    try {
      Node<E> before = handed.getAndSet(store.machine().view(store.state()));
      if (before == null) {
        Platform.runLater(() -> frame = frames.next(this::draw));
      }
    } catch (RuntimeException failure) {
      onFailure.accept(failure);
    }
  }

  private void draw() {
    frame.stop();
    Node<E> view = handed.getAndSet(null);
    if (view != null && !closed) {
      reconciler.render(view);
    }
  }

  /** Sends what a person did; it is answered when the view of the state after it is on screen. */
  void answer(Place<Spot> place, Object event, Runnable answered) {
    place.send(event);
    thread.post(
        () -> {
          handOver();
          Platform.runLater(
              () -> {
                draw();
                answered.run();
              });
        });
  }

  @SuppressWarnings("unchecked")
  private void send(Object event) {
    store.send((E) event);
  }

  /** Takes the view off the screen. */
  @Override
  public void close() {
    closed = true;
    frame.stop();
    reconciler.clear();
  }
}
