package dev.hydraui.capability;

import dev.hydraui.machine.Request;

/** Time, in milliseconds since 1970-01-01T00:00Z. */
public sealed interface Clock {

  /** The time now. */
  record Now() implements Clock, Request<Long> {}

  /** Answers with the time after a while. */
  record After(long millis) implements Clock, Request<Long> {}

  /** A subscription: the time, again and again; first after the first while. */
  record Every(long millis) implements Clock, Request<Long> {}
}
