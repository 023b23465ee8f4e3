package dev.hydraui.javafx;

import dev.hydraui.javafx.scene.FxHost;
import dev.hydraui.javafx.scene.Spot;
import dev.hydraui.javafx.scene.Surface;
import dev.hydraui.javafx.window.Trouble;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Running;
import dev.hydraui.machine.Store;
import dev.hydraui.node.Node;
import dev.hydraui.reconcile.Place;
import dev.hydraui.reconcile.Reconciler;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final Trouble trouble;
  private final AtomicReference<Node<E>> handed = new AtomicReference<>();

  /** Only looked at on the machine's thread. */
  private boolean stale = true;

  private Running frame = Running.NOTHING;
  private boolean closed;

  HandedView(Store<S, E> store, Loop thread, Surface surface, Trouble trouble) {
    this.store = store;
    this.thread = thread;
    this.trouble = trouble;
    this.frames = new FxFrames(trouble::failed);
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
    } catch (Throwable failure) {
      trouble.failed(failure);
    }
  }

  private void draw() {
    frame.stop();
    Node<E> view = handed.getAndSet(null);
    if (view != null && !closed) {
      try {
        reconciler.render(view);
      } catch (Throwable failure) {
        trouble.failed(failure);
      }
    }
  }

  /** Sends what a person did; it is answered when the view of the state after it is on screen. */
  void answer(Place<Spot> place, Object event, Consumer<Boolean> answered) {
    AtomicInteger failures = new AtomicInteger();
    thread.post(() -> failures.set(trouble.count()));
    place.send(event);
    thread.post(
        () -> {
          boolean taken = trouble.count() == failures.get();
          handOver();
          Platform.runLater(
              () -> {
                draw();
                answered.accept(taken);
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
