package dev.hydraui.machine;

/**
 * Where a {@link Store} does its work: one task at a time, in order, all on one thread.
 *
 * <p>Capabilities answer from any thread; the store posts each answer here.
 */
@FunctionalInterface
public interface Loop {

  /**
   * Runs a task as soon as it is called; for platforms with a single thread (the browser) and for
   * tests. Whoever sends from several threads needs a loop that brings them together.
   */
  Loop HERE = Runnable::run;

  /** Runs the task now or later, never beside another one. */
  void post(Runnable task);
}
