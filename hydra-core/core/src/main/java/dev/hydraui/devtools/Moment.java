package dev.hydraui.devtools;

import dev.hydraui.machine.Effect;
import java.util.List;
import java.util.Optional;

/**
 * What a machine was told, and what it became.
 *
 * @param event what happened; empty for the beginning
 * @param state the state afterwards
 * @param effects what it asked for then
 */
public record Moment<S, E>(Optional<E> event, S state, List<Effect<E>> effects) {

  public Moment {
    effects = List.copyOf(effects);
  }
}
