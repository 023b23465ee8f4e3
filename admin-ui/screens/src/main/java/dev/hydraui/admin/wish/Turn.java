package dev.hydraui.admin.wish;

import dev.hydraui.admin.data.Problem;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.query.QueryError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A step of a part of the admin: the next state, the effects, and what it wishes of the whole.
 *
 * @param <S> the part's state
 * @param <E> the part's events
 */
public record Turn<S, E>(S state, List<Effect<E>> effects, List<Wish> wishes) {

  public Turn {
    effects = List.copyOf(effects);
    wishes = List.copyOf(wishes);
  }

  public static <S, E> Turn<S, E> of(S state) {
    return new Turn<>(state, List.of(), List.of());
  }

  /** A step without wishes. */
  public static <S, E> Turn<S, E> from(Step<S, E> step) {
    return new Turn<>(step.state(), step.effects(), List.of());
  }

  /** This turn with one more effect behind its own. */
  public Turn<S, E> with(Effect<E> effect) {
    List<Effect<E>> all = new ArrayList<>(effects);
    all.add(effect);
    return new Turn<>(state, all, wishes);
  }

  /** This turn with one more wish. */
  public Turn<S, E> wish(Wish wish) {
    List<Wish> all = new ArrayList<>(wishes);
    all.add(wish);
    return new Turn<>(state, effects, all);
  }

  /**
   * This turn, with the wish to see whether the server is there if that error speaks against it.
   */
  public Turn<S, E> doubting(QueryError error) {
    return Problem.isSilence(error) ? wish(new Wish.Doubt()) : this;
  }

  /** Goes on from this turn's state; what both ask for is kept, this first. */
  public <T> Turn<T, E> then(Function<? super S, Turn<T, E>> next) {
    Turn<T, E> turn = next.apply(state);
    List<Effect<E>> allEffects = new ArrayList<>(effects);
    allEffects.addAll(turn.effects);
    List<Wish> allWishes = new ArrayList<>(wishes);
    allWishes.addAll(turn.wishes);
    return new Turn<>(turn.state, allEffects, allWishes);
  }

  /** A part's turn as that of what holds it. */
  public <T, F> Turn<T, F> map(
      Function<? super S, ? extends T> toState, Function<? super E, ? extends F> toEvent) {
    Step<T, F> step = new Step<>(state, effects).map(toState, toEvent);
    return new Turn<>(step.state(), step.effects(), wishes);
  }
}
