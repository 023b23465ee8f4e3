package dev.hydraui.devtools;

import dev.hydraui.machine.Effect;
import java.util.List;
import java.util.Optional;

/**
 * What a machine was told, and what it became.
 *
 * @param number how many moments there were before it
 * @param event what happened; empty for the beginning
 * @param state the state afterwards
 * @param effects what it asked for then
 * @param failure what it threw instead; the state is then the one before
 */
public record Moment<S, E>(
    int number, Optional<E> event, S state, List<Effect<E>> effects, Optional<Throwable> failure) {

  public Moment {
    effects = List.copyOf(effects);
  }
}
