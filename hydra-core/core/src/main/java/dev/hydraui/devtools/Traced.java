package dev.hydraui.devtools;

import java.util.List;

/**
 * An event of a {@link Recorded} machine: one of the machine's own, or a person's wish to travel.
 *
 * @param <E> the machine's events
 */
public sealed interface Traced<E> {

  /** Something happened to the machine. */
  record Happened<E>(E event) implements Traced<E> {}

  /**
   * An effect was answered.
   *
   * @param effect its number among the effects of this run, from 0
   */
  record Answered<E>(int effect, E event) implements Traced<E> {}

  /** The moment of that number is to be shown, from 0; one that is not there changes nothing. */
  record Show<E>(int moment) implements Traced<E> {}

  /** The last moment is to be shown, and those to come. */
  record Present<E>() implements Traced<E> {}

  /**
   * Everything begins anew and these events happen, one after the other. What the machine asks for
   * meanwhile is not asked: the answers are among the events.
   */
  record Replay<E>(List<E> events) implements Traced<E> {}
}
