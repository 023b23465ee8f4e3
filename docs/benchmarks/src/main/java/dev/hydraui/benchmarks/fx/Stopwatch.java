package dev.hydraui.benchmarks.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures what the JavaFX thread does for something: the thing itself, what that left to be done
 * soon, and the pulse after it with animations, styles, layout and what is handed to the renderer.
 * Waiting for the pulse does not count.
 */
final class Stopwatch {

  private final Scene scene;
  private long pulseBegan;

  /** On the JavaFX thread, before the scene is drawn by anything that has a timer of its own. */
  Stopwatch(Scene scene) {
    this.scene = scene;
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulseBegan = System.nanoTime();
      }
    }.start();
  }

  /** Measures a task, in nanoseconds. From a thread that is not JavaFX's. */
  long time(Runnable task) throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<Long> taken = new CompletableFuture<>();
    Platform.runLater(() -> begin(task, taken));
    return taken.get(60, TimeUnit.SECONDS);
  }

  private void begin(Runnable task, CompletableFuture<Long> taken) {
    long begun = System.nanoTime();
    try {
      task.run();
    } catch (RuntimeException failure) {
      taken.completeExceptionally(failure);
      return;
    }
    // Behind what the task left, and behind what that left.
    Platform.runLater(() -> Platform.runLater(() -> inPulse(System.nanoTime() - begun, taken)));
  }

  private void inPulse(long before, CompletableFuture<Long> taken) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          // When the pulse is over: the scene has been handed to the renderer.
          Platform.runLater(() -> taken.complete(before + System.nanoTime() - pulseBegan));
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }
}
