package dev.hydraui.reconcile;

import dev.hydraui.machine.Running;

/** When a platform draws: {@code requestAnimationFrame}, a JavaFX pulse, a Compose frame. */
@FunctionalInterface
public interface Frames {

  /** Runs the task once, before the next frame, on the thread that draws. */
  Running next(Runnable task);
}
