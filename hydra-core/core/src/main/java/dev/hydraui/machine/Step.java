package dev.hydraui.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What {@link Machine#update} answers: the next state and the effects to run, in order.
 *
 * @param <S> the state
 * @param <E> the events that the effects' answers become
 */
public record Step<S, E>(S state, List<Effect<E>> effects) {

  public Step {
    Objects.requireNonNull(state, "A step needs a state: null is none");
    effects = List.copyOf(effects);
  }

  public static <S, E> Step<S, E> of(S state) {
    return new Step<>(state, List.of());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S, E> Step<S, E> of(S state, Effect<E>... effects) {
    return new Step<>(state, List.of(effects));
  }

  /** This step with more effects behind its own. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Step<S, E> with(Effect<E>... more) {
    return with(List.of(more));
  }

  /** This step with more effects behind its own. */
  public Step<S, E> with(List<Effect<E>> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Effect<E>> all = new ArrayList<>(effects);
    all.addAll(more);
    return new Step<>(state, all);
  }

  /** Goes on from this step's state; the effects of both are kept, these first. */
  public <T> Step<T, E> then(Function<? super S, Step<T, E>> next) {
    Step<T, E> step = next.apply(state);
    List<Effect<E>> all = new ArrayList<>(effects);
    all.addAll(step.effects);
    return new Step<>(step.state, all);
  }

  /** A child's step as its parent's: puts the state into the parent's, wraps the events. */
  public <T, F> Step<T, F> map(
      Function<? super S, ? extends T> toState, Function<? super E, ? extends F> toEvent) {
    List<Effect<F>> mapped = new ArrayList<>(effects.size());
    for (Effect<E> effect : effects) {
      mapped.add(effect.map(toEvent));
    }
    return new Step<>(toState.apply(state), mapped);
  }
}
