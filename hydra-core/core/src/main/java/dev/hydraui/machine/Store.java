package dev.hydraui.machine;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs one machine: takes events in order, runs effects, tells listeners.
 *
 * <p>One event is processed at a time, never inside another. All work happens on the store's {@link
 * Loop}; {@link #send} and {@link #close} may be called from any thread, the rest on the loop. When
 * {@code update} throws, the event is dropped and the state stays as it was; when {@code init}
 * does, the store is closed. No failure keeps the store from what comes behind it.
 *
 * @param <S> the state
 * @param <E> the events
 */
public sealed interface Store<S, E> extends AutoCloseable permits StartedStore, PartStore {

  /**
   * Starts a machine on the calling thread. What it, a capability or a listener throws is thrown to
   * whoever sent the event, when all that waits has been done.
   */
  static <S, E> Store<S, E> start(Machine<S, E> machine, Capabilities capabilities) {
    StartedStore<S, E> store =
        new StartedStore<>(machine, capabilities, Loop.HERE, new Failures.Thrown());
    try {
      store.begin();
    } catch (RuntimeException | Error failure) {
      store.close();
      throw failure;
    }
    return store;
  }

  /**
   * Starts a machine.
   *
   * @param loop where the store works; {@code init} is called there too
   * @param onFailure told what the machine, a capability or a listener threw; does not throw
   */
  static <S, E> Store<S, E> start(
      Machine<S, E> machine,
      Capabilities capabilities,
      Loop loop,
      Consumer<? super Throwable> onFailure) {
    StartedStore<S, E> store = new StartedStore<>(machine, capabilities, loop, onFailure::accept);
    loop.post(() -> store.begin());
    return store;
  }

  /** The present state. Null only before a loop on another thread has run {@code init}. */
  S state();

  Machine<S, E> machine();

  /** Hands an event to the machine, behind those that wait already. Ignored once closed. */
  void send(E event);

  /** Calls the listener with each new state, after the one of now, until it is stopped. */
  Running listen(Consumer<? super S> consumer);

  /** Ends every effect and subscription; events and answers that still come are dropped. */
  @Override
  void close();

  /**
   * This store for those who know only a machine inside its own, as {@link Step#map} makes one: the
   * same run, seen as that machine's. Closing one closes both.
   *
   * @param part the machine inside
   * @param toPart its state in this store's; answers the same object while nothing has changed
   * @param toEvent its event as this store's
   */
  default <T, F> Store<T, F> part(
      Machine<T, F> part,
      Function<? super S, ? extends T> toPart,
      Function<? super F, ? extends E> toEvent) {
    return new PartStore<>(this, part, toPart, toEvent);
  }
}
