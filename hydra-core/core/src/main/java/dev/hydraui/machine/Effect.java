package dev.hydraui.machine;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that asks the platform once for something and says which event its answer becomes.
 *
 * <p>An effect may have a name. While a named effect runs, another of the same name takes its place
 * (the first is cancelled and never answers), and {@link #cancel} ends it. Every effect ends with
 * its {@link Store}.
 *
 * @param <E> the events of the machine
 */
public sealed interface Effect<E> {

  /** Asks; the answer becomes an event. */
  static <A, E> Effect<E> ask(Request<A> request, Function<? super A, ? extends E> then) {
    return new Ask<>(request, Optional.of(then), Optional.empty());
  }

  /** Asks for something whose answer nobody waits for. */
  static <E> Effect<E> tell(Request<?> request) {
    return new Ask<>(request, Optional.empty(), Optional.empty());
  }

  /** Ends the running effect of this name; nothing happens if there is none. */
  static <E> Effect<E> cancel(Object name) {
    return new Cancel<>(name);
  }

  /** This effect under a name; see the class comment. A cancellation is returned as it is. */
  Effect<E> named(Object name);

  /**
   * The same effect for a parent's events. Its name stays: where a machine may be there twice, its
   * names hold something of its own.
   */
  <F> Effect<F> map(Function<? super E, ? extends F> toEvent);

  /** A request, what its answer becomes (nothing for {@link #tell}), and the effect's name. */
  record Ask<A, E>(
      Request<A> request, Optional<Function<? super A, ? extends E>> then, Optional<Object> name)
      implements Effect<E> {

    public Ask {
      Objects.requireNonNull(request, "request");
    }

    @Override
    public Effect<E> named(Object newName) {
      return new Ask<>(request, then, Optional.of(newName));
    }

    @Override
    public <F> Effect<F> map(Function<? super E, ? extends F> toEvent) {
      return new Ask<A, F>(request, then.map(f -> answer -> toEvent.apply(f.apply(answer))), name);
    }
  }

  /** The wish to end the effect of that name. */
  record Cancel<E>(Object name) implements Effect<E> {

    @Override
    public Effect<E> named(Object newName) {
      return this;
    }

    @Override
    public <F> Effect<F> map(Function<? super E, ? extends F> toEvent) {
      return new Cancel<>(name);
    }
  }
}
