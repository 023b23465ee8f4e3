package dev.hydraui.query;

/**
 * What a {@link QueryCache} is told by the platform. A machine wraps it into an event of its own
 * and hands it to {@link QueryCache#update}.
 */
public sealed interface QueryEvent {

  /** A request of a query has been answered; the turn tells it from earlier ones. */
  record Answered(Object key, int turn, Object answer) implements QueryEvent {}

  /**
   * The time.
   *
   * @param back whether the person has come back to the application
   */
  record Ticked(long now, boolean back) implements QueryEvent {}

  /** Whether there is a network. */
  record Connected(boolean online) implements QueryEvent {}

  /** Whether the application is shown. */
  record Shown(boolean visible) implements QueryEvent {}
}
