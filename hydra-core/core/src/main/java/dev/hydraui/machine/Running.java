package dev.hydraui.machine;

/** Something that goes on until it is stopped: a request under way, a stream, a listener. */
@FunctionalInterface
public interface Running {

  /** What has already ended: stopping it does nothing. */
  Running NOTHING = () -> {};

  /** Ends it. A second call does nothing. */
  void stop();
}
