package dev.hydraui.machine;

import java.util.function.Function;

/**
 * A value that asks for a stream of events for as long as the state declares it.
 *
 * <p>Two subscriptions are the same one when their requests are equal; {@code then} may be another
 * function each time, the latest is used. A request that is declared twice is performed twice.
 *
 * @param <E> the events of the machine
 */
public record Subscription<E>(Request<?> request, Function<Object, ? extends E> then) {

  /** Asks for a stream; each delivery becomes an event. */
  @SuppressWarnings("unchecked")
  public static <A, E> Subscription<E> to(
      Request<A> request, Function<? super A, ? extends E> then) {
    return new Subscription<>(request, (Function<Object, ? extends E>) then);
  }

  /** The same subscription for a parent's events. */
  public <F> Subscription<F> map(Function<? super E, ? extends F> toEvent) {
    return new Subscription<>(request, delivered -> toEvent.apply(then.apply(delivered)));
  }
}
