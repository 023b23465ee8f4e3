package dev.hydraui.devtools;

import java.util.List;
import java.util.Optional;

/**
 * An event of a {@link Recorded} machine: one of the machine's own, or a person's wish to travel.
 *
 * @param <S> the machine's states
 * @param <E> the machine's events
 */
public sealed interface Traced<S, E> {

  /** Something happened to the machine. */
  record Happened<S, E>(E event) implements Traced<S, E> {}

  /**
   * An effect was answered; ignored if it is not in flight, as after a replay.
   *
   * @param effect its number among all that were asked for, from 0
   */
  record Answered<S, E>(int effect, E event) implements Traced<S, E> {}

  /** The moment of that number is to be shown; one that is not there changes nothing. */
  record Show<S, E>(int moment) implements Traced<S, E> {}

  /** The last moment is to be shown, and those to come. */
  record Present<S, E>() implements Traced<S, E> {}

  /**
   * Everything begins anew and these events happen, one after the other. What the machine asks for
   * meanwhile is not asked: the answers are among the events.
   *
   * @param start the state to begin with; the machine's own beginning if there is none
   */
  record Replay<S, E>(Optional<S> start, List<E> events) implements Traced<S, E> {

    public Replay {
      events = List.copyOf(events);
    }
  }
}
