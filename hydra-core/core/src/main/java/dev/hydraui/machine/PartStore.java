package dev.hydraui.machine;

import java.util.function.Consumer;
import java.util.function.Function;

/** Another store, for those who know only a machine inside the one that it runs. */
final class PartStore<S, E, T, F> implements Store<T, F> {

  private final Store<S, E> whole;
  private final Machine<T, F> machine;
  private final Function<? super S, ? extends T> toPart;
  private final Function<? super F, ? extends E> toEvent;

  PartStore(
      Store<S, E> whole,
      Machine<T, F> machine,
      Function<? super S, ? extends T> toPart,
      Function<? super F, ? extends E> toEvent) {
    this.whole = whole;
    this.machine = machine;
    this.toPart = toPart;
    this.toEvent = toEvent;
  }

  @Override
  public T state() {
    S state = whole.state();
    return state == null ? null : toPart.apply(state);
  }

  @Override
  public Machine<T, F> machine() {
    return machine;
  }

  @Override
  public void send(F event) {
    whole.send(toEvent.apply(event));
  }

  @Override
  public Running listen(Consumer<? super T> consumer) {
    return whole.listen(new Changes(consumer));
  }

  @Override
  public void close() {
    whole.close();
  }

  /** Tells of the part's new states and not of the others. */
  private final class Changes implements Consumer<S> {
    private final Consumer<? super T> consumer;
    private T last = state();

    Changes(Consumer<? super T> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void accept(S state) {
      T next = toPart.apply(state);
      if (next != last) {
        last = next;
        consumer.accept(next);
      }
    }
  }
}
