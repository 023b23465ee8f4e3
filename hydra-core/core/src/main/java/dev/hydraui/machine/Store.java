package dev.hydraui.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs one machine: takes events in order, runs effects, tells listeners.
 *
 * <p>One event is processed at a time, never inside another. All work happens on the store's {@link
 * Loop}; {@link #send} and {@link #close} may be called from any thread, the rest on the loop. When
 * {@code update} throws, the event is dropped, the state stays as it was, and the failure listener
 * is told.
 *
 * @param <S> the state
 * @param <E> the events
 */
public final class Store<S, E> implements AutoCloseable {

  private final Machine<S, E> machine;
  private final Capabilities capabilities;
  private final Loop loop;
  private final Consumer<? super Throwable> onFailure;

  private final ArrayDeque<E> waiting = new ArrayDeque<>();
  private final List<Task> effects = new ArrayList<>();
  private final Map<Object, Task> named = new HashMap<>();
  private Map<Request<?>, Stream> streams = new LinkedHashMap<>();
  private final List<Consumer<? super S>> listeners = new ArrayList<>();

  private S state;
  private boolean processing;
  private boolean closed;

  private Store(
      Machine<S, E> machine,
      Capabilities capabilities,
      Loop loop,
      Consumer<? super Throwable> onFailure) {
    this.machine = machine;
    this.capabilities = capabilities;
    this.loop = loop;
    this.onFailure = onFailure;
  }

  /** Starts a machine on the calling thread; a failure is thrown to whoever sent the event. */
  public static <S, E> Store<S, E> start(Machine<S, E> machine, Capabilities capabilities) {
    return start(machine, capabilities, Loop.HERE, Store::rethrow);
  }

  /**
   * Starts a machine.
   *
   * @param loop where the store works; {@code init} is called there too
   * @param onFailure told what the machine, a capability or a listener threw
   */
  public static <S, E> Store<S, E> start(
      Machine<S, E> machine,
      Capabilities capabilities,
      Loop loop,
      Consumer<? super Throwable> onFailure) {
    Store<S, E> store = new Store<>(machine, capabilities, loop, onFailure);
    loop.post(() -> store.begin());
    return store;
  }

  /** The present state. Null only before a loop on another thread has run {@code init}. */
  public S state() {
    return state;
  }

  public Machine<S, E> machine() {
    return machine;
  }

  /** Hands an event to the machine, behind those that wait already. Ignored once closed. */
  public void send(E event) {
    loop.post(
        () -> {
          if (!closed) {
            waiting.add(event);
            process();
          }
        });
  }

  /** Calls the listener with each new state, after the one of now, until it is stopped. */
  public Running listen(Consumer<? super S> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Ends every effect and subscription; events and answers that still come are dropped. */
  @Override
  public void close() {
    loop.post(
        () -> {
          if (closed) {
            return;
          }
          closed = true;
          waiting.clear();
          listeners.clear();
          for (Task task : new ArrayList<>(effects)) {
            task.stop();
          }
          for (Stream stream : streams.values()) {
            stream.task.stop();
          }
          streams.clear();
        });
  }

  private void begin() {
    processing = true;
    guard(() -> take(machine.init()));
    processing = false;
    process();
  }

  private void process() {
    if (processing) {
      return;
    }
    processing = true;
    try {
      while (!closed && !waiting.isEmpty()) {
        E event = waiting.poll();
        guard(() -> take(machine.update(state, event)));
      }
    } finally {
      processing = false;
    }
  }

  private void take(Step<S, E> step) {
    boolean changed = state != step.state();
    state = step.state();
    for (Effect<E> effect : step.effects()) {
      guard(() -> run(effect));
    }
    if (changed) {
      guard(this::subscribe);
      for (Consumer<? super S> listener : new ArrayList<>(listeners)) {
        guard(() -> listener.accept(state));
      }
    }
  }

  /** One failure must not take what comes behind it along. */
  private void guard(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error failure) {
      onFailure.accept(failure);
    }
  }

  private void run(Effect<E> effect) {
    if (effect instanceof Effect.Cancel<E> cancel) {
      stopNamed(cancel.name());
    } else if (effect instanceof Effect.Ask<?, E> ask) {
      ask(ask);
    }
  }

  private <A> void ask(Effect.Ask<A, E> ask) {
    ask.name().ifPresent(this::stopNamed);
    Task task = new Task(ask.name());
    effects.add(task);
    ask.name().ifPresent(name -> named.put(name, task));
    task.start(
        ask.request(),
        answer -> {
          task.end();
          ask.then().ifPresent(then -> waiting.add(then.apply(answer)));
        });
  }

  private void stopNamed(Object name) {
    Task running = named.get(name);
    if (running != null) {
      running.stop();
    }
  }

  private void subscribe() {
    List<Subscription<E>> wanted = machine.subscriptions(state);
    if (wanted.isEmpty() && streams.isEmpty()) {
      return;
    }
    Map<Request<?>, Stream> next = new LinkedHashMap<>();
    List<Stream> fresh = new ArrayList<>();
    for (Subscription<E> subscription : wanted) {
      if (next.containsKey(subscription.request())) {
        throw new IllegalStateException("Subscribed twice to " + subscription.request());
      }
      Stream stream = streams.remove(subscription.request());
      if (stream == null) {
        stream = new Stream();
        fresh.add(stream);
      }
      stream.subscription = subscription;
      next.put(subscription.request(), stream);
    }
    for (Stream gone : streams.values()) {
      gone.task.stop();
    }
    streams = next;
    for (Stream stream : fresh) {
      stream.start();
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(failure);
  }

  /** A declared stream and its latest declaration. */
  private final class Stream {
    private final Task task = new Task(Optional.empty());
    private Subscription<E> subscription;

    void start() {
      task.start(subscription.request(), answer -> waiting.add(subscription.then().apply(answer)));
    }
  }

  /** One performance of a capability; knows whether it still may answer. */
  private final class Task implements Running {
    private final Optional<Object> name;
    private Running running = Running.NOTHING;
    private boolean ended;

    Task(Optional<Object> name) {
      this.name = name;
    }

    <A> void start(Request<A> request, Consumer<A> take) {
      Running started =
          capabilities
              .of(request)
              .perform(
                  request,
                  answer ->
                      loop.post(
                          () -> {
                            if (!ended && !closed) {
                              guard(() -> take.accept(answer));
                              process();
                            }
                          }));
      if (ended) {
        started.stop();
      } else {
        running = started;
      }
    }

    /** It has answered, or has been stopped: no answer is taken from now on. */
    void end() {
      ended = true;
      effects.remove(this);
      name.ifPresent(key -> named.remove(key, this));
    }

    @Override
    public void stop() {
      if (!ended) {
        end();
        running.stop();
      }
    }
  }
}
