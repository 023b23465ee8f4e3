package dev.hydraui.benchmarks.fx;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures how much of a processor's time the JavaFX thread takes for something: the thing itself,
 * what that left to be done soon, and the pulse after it with animations, styles, layout and what
 * is handed to the renderer. What the thread waits for does not count: neither the pulse, nor the
 * renderer that still draws what was before, nor another program that has its processor.
 */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Scene scene;

  Stopwatch(Scene scene) {
    this.scene = scene;
  }

  /** Measures a task, in nanoseconds. From a thread that is not JavaFX's. */
  long time(Runnable task) throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<Long> taken = new CompletableFuture<>();
    Platform.runLater(() -> begin(task, taken));
    return taken.get(60, TimeUnit.SECONDS);
  }

  private void begin(Runnable task, CompletableFuture<Long> taken) {
    long begun = THREADS.getCurrentThreadCpuTime();
    try {
      task.run();
    } catch (RuntimeException failure) {
      taken.completeExceptionally(failure);
      return;
    }
    // Behind what the task left, and behind what that left.
    Platform.runLater(() -> Platform.runLater(() -> inPulse(begun, taken)));
  }

  private void inPulse(long begun, CompletableFuture<Long> taken) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          // When the pulse is over: the scene has been handed to the renderer.
          Platform.runLater(() -> taken.complete(THREADS.getCurrentThreadCpuTime() - begun));
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }
}
