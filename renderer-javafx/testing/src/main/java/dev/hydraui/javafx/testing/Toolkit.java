package dev.hydraui.javafx.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** JavaFX in a test: its thread, and its pulses. */
public final class Toolkit {

  private static final long PATIENCE_SECONDS = 60;

  private static boolean started;

  private Toolkit() {}

  /** Starts JavaFX, once in a process. */
  public static synchronized void start() {
    if (!started) {
      CompletableFuture<Boolean> ready = new CompletableFuture<>();
      Platform.setImplicitExit(false);
      Platform.startup(() -> ready.complete(true));
      await(ready);
      started = true;
    }
  }

  /** Does something on JavaFX's thread, and waits for it. */
  public static <T> T on(Callable<T> task) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(task.call());
          } catch (Throwable failure) {
            done.completeExceptionally(failure);
          }
        });
    return await(done);
  }

  /** Does something on JavaFX's thread, and waits for it. */
  public static void run(Runnable task) {
    on(
        () -> {
          task.run();
          return true;
        });
  }

  /** Waits until all that is to be drawn now has been: two pulses from now. */
  public static void pulse() {
    CompletableFuture<Boolean> drawn = new CompletableFuture<>();
    run(() -> new Pulses(drawn).start());
    await(drawn);
  }

  /** Waits, a pulse at a time, until it is so, and tells whether it came to be within a minute. */
  public static boolean comes(BooleanSupplier what) {
    return comes(what, TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
  }

  /** Waits, a pulse at a time, until it is so, and tells whether it came to be in time. */
  public static boolean comes(BooleanSupplier what, long patienceNanos) {
    long deadline = System.nanoTime() + patienceNanos;
    boolean is = on(what::getAsBoolean);
    while (!is && System.nanoTime() < deadline) {
      pulse();
      is = on(what::getAsBoolean);
    }
    return is;
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException | java.util.concurrent.TimeoutException late) {
      throw new IllegalStateException("JavaFX did not answer", late);
    }
  }

  private static final class Pulses extends AnimationTimer {

    private final CompletableFuture<Boolean> drawn;
    private int seen;

    Pulses(CompletableFuture<Boolean> drawn) {
      this.drawn = drawn;
    }

    @Override
    public void handle(long now) {
      seen++;
      if (seen == 2) {
        stop();
        drawn.complete(true);
      }
    }
  }
}
