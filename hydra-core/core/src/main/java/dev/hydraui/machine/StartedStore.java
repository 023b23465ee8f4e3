package dev.hydraui.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The store that runs a machine itself. */
final class StartedStore<S, E> implements Store<S, E> {

  private final Machine<S, E> machine;
  private final Capabilities capabilities;
  private final Loop loop;
  private final Failures failures;

  private final ArrayDeque<E> waiting = new ArrayDeque<>();
  private final List<Task> effects = new ArrayList<>();
  private final List<Listener> listeners = new ArrayList<>();
  private List<Stream> streams = List.of();

  private S state;
  private boolean processing;
  private boolean closed;

  StartedStore(Machine<S, E> machine, Capabilities capabilities, Loop loop, Failures failures) {
    this.machine = machine;
    this.capabilities = capabilities;
    this.loop = loop;
    this.failures = failures;
  }

  @Override
  public S state() {
    return state;
  }

  @Override
  public Machine<S, E> machine() {
    return machine;
  }

  @Override
  public void send(E event) {
    loop.post(
        () -> {
          if (!closed) {
            waiting.add(event);
            process();
          }
        });
  }

  @Override
  public Running listen(Consumer<? super S> consumer) {
    Listener listener = new Listener(consumer);
    listeners.add(listener);
    return listener;
  }

  @Override
  public void close() {
    loop.post(
        () -> {
          end();
          if (!processing) {
            failures.settle();
          }
        });
  }

  void begin() {
    processing = true;
    guard(() -> take(machine.init()));
    processing = false;
    if (state == null) {
      end();
    }
    process();
  }

  private void end() {
    if (closed) {
      return;
    }
    closed = true;
    waiting.clear();
    listeners.clear();
    for (Task task : new ArrayList<>(effects)) {
      guard(task::stop);
    }
    effects.clear();
    for (Stream stream : streams) {
      guard(stream.task::stop);
    }
    streams = List.of();
  }

  private void process() {
    if (processing) {
      return;
    }
    processing = true;
    try {
      while (!waiting.isEmpty()) {
        E event = waiting.poll();
        guard(() -> take(machine.update(state, event)));
      }
    } finally {
      processing = false;
    }
    failures.settle();
  }

  private void take(Step<S, E> step) {
    boolean changed = state != step.state();
    state = step.state();
    for (Effect<E> effect : step.effects()) {
      guard(() -> run(effect));
    }
    if (changed && !closed) {
      guard(this::subscribe);
      for (Listener listener : new ArrayList<>(listeners)) {
        guard(listener::hear);
      }
    }
  }

  /** One failure must not take what comes behind it along. */
  private void guard(Runnable action) {
    try {
      action.run();
    } catch (Throwable failure) {
      failures.accept(failure);
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
    boolean started = false;
    try {
      start(task, ask.request(), answer -> finish(task, ask, answer));
      started = true;
    } finally {
      if (!started) {
        effects.remove(task);
      }
    }
  }

  /** One answer is all that was asked for: what would go on answering is stopped. */
  private <A> void finish(Task task, Effect.Ask<A, E> ask, A answer) {
    effects.remove(task);
    ask.then().ifPresent(then -> waiting.add(then.apply(answer)));
    task.stop();
  }

  private void stopNamed(Object name) {
    for (Task task : effects) {
      if (task.isCalled(name)) {
        effects.remove(task);
        task.stop();
        return;
      }
    }
  }

  /** Starts a task, unless the store was closed by what was started before it. */
  private <A> void start(Task task, Request<A> request, Consumer<A> take) {
    if (!closed) {
      task.start(
          capabilities.of(request),
          request,
          answer ->
              loop.post(
                  () -> {
                    if (!closed && !task.hasEnded()) {
                      guard(() -> take.accept(answer));
                      process();
                    }
                  }));
    }
  }

  /** What of the same request runs already goes on; each declaration has a stream of its own. */
  private void subscribe() {
    List<Subscription<E>> wanted = machine.subscriptions(state);
    if (wanted.isEmpty() && streams.isEmpty()) {
      return;
    }
    List<Stream> before = new ArrayList<>(streams);
    List<Stream> next = new ArrayList<>();
    List<Stream> fresh = new ArrayList<>();
    for (Subscription<E> subscription : wanted) {
      Stream stream = find(before, subscription);
      if (!before.remove(stream)) {
        fresh.add(stream);
      }
      stream.subscription = subscription;
      next.add(stream);
    }
    streams = next;
    for (Stream gone : before) {
      guard(gone.task::stop);
    }
    for (Stream stream : fresh) {
      guard(stream::start);
    }
  }

  private Stream find(List<Stream> among, Subscription<E> subscription) {
    for (Stream stream : among) {
      if (stream.subscription.request().equals(subscription.request())) {
        return stream;
      }
    }
    return new Stream();
  }

  private final class Listener implements Running {
    private final Consumer<? super S> consumer;

    Listener(Consumer<? super S> consumer) {
      this.consumer = consumer;
    }

    /** Nothing if it was stopped by one that was told before it. */
    void hear() {
      if (listeners.contains(this)) {
        consumer.accept(state);
      }
    }

    @Override
    public void stop() {
      listeners.remove(this);
    }
  }

  /** A declared stream and its latest declaration. */
  private final class Stream {
    private final Task task = new Task(Optional.empty());
    private Subscription<E> subscription;

    void start() {
      StartedStore.this.start(
          task, subscription.request(), answer -> waiting.add(subscription.then().apply(answer)));
    }
  }
}
