package dev.hydraui.devtools;

import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Loop;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Running;
import dev.hydraui.machine.Store;
import dev.hydraui.reconcile.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs a machine and remembers what happens: to its state, on screen, and what fails. A renderer
 * draws {@link #store} with a host that was {@link #traced}, and tells {@link #fail} what drawing
 * threw.
 *
 * <p>The renderer and the loop share one thread.
 */
public final class Recorder<S, E> {

  private final Consumer<? super Throwable> onFailure;
  private final Store<Timeline<S, E>, Traced<S, E>> store;
  private final Store<S, E> part;
  private final List<Listener> listeners = new ArrayList<>();
  private final List<TracedHost<?>> hosts = new ArrayList<>();
  private final List<Render> renders = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  /**
   * Starts a machine.
   *
   * @param onFailure told what the machine, a capability or a listener threw; does not throw
   */
  public Recorder(
      Machine<S, E> machine,
      Capabilities capabilities,
      Loop loop,
      Consumer<? super Throwable> onFailure) {
    this.onFailure = onFailure;
    this.store =
        Store.start(
            new Recorded<>(machine),
            capabilities.with(
                Failed.class,
                (failed, answer) -> {
                  fail(failed.failure());
                  answer.accept(true);
                  return Running.NOTHING;
                }),
            loop,
            this::fail);
    this.part = store.part(machine, timeline -> timeline.last().state(), Traced.Happened::new);
    store.listen(timeline -> tell());
  }

  /** What is drawn: the moment that is shown. */
  public Store<Timeline<S, E>, Traced<S, E>> store() {
    return store;
  }

  /** The machine itself, as if it were not recorded: its state is the last one. */
  public Store<S, E> machine() {
    return part;
  }

  /** A host that draws what the other one draws, and tells here what changes on screen. */
  public <H> Host<H> traced(Host<H> host) {
    TracedHost<H> traced =
        new TracedHost<>(
            host,
            () -> store.state().shown(),
            render -> {
              add(renders, render);
              tell();
            });
    hosts.add(traced);
    return traced;
  }

  /** Something was thrown. */
  public void fail(Throwable failure) {
    String place = "";
    for (TracedHost<?> host : hosts) {
      place = place.isEmpty() ? host.placeOf(failure) : place;
    }
    add(failures, Failure.of(failure, place, isStarted() ? store.state().last().number() : 0));
    tell();
    onFailure.accept(failure);
  }

  /** Calls with all that is known now and whenever there is more, until it is stopped. */
  public Running listen(Consumer<? super Recording<S, E>> consumer) {
    Listener listener = new Listener(consumer);
    listeners.add(listener);
    listener.hear();
    return () -> listeners.remove(listener);
  }

  private static <T> void add(List<T> list, T last) {
    if (list.size() == Recording.MOST) {
      list.remove(0);
    }
    list.add(last);
  }

  /** Not while the machine's first step is taken, or where that has failed. */
  private boolean isStarted() {
    return store != null && store.state() != null;
  }

  private void tell() {
    for (Listener listener : new ArrayList<>(listeners)) {
      listener.hear();
    }
  }

  private final class Listener {
    private final Consumer<? super Recording<S, E>> consumer;

    Listener(Consumer<? super Recording<S, E>> consumer) {
      this.consumer = consumer;
    }

    void hear() {
      if (isStarted()) {
        consumer.accept(new Recording<>(store.state(), renders, failures));
      }
    }
  }
}
