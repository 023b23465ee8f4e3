package dev.hydraui.server.cli;

import io.javalin.Javalin;
import java.util.concurrent.CountDownLatch;

/** Waits for Ctrl-C, then lets the server end what it has begun. */
final class Running {
  private Running() {}

  static void untilEnded(Javalin app) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  app.stop();
                  ended.countDown();
                  join(main);
                }));
    ended.await();
  }

  /** The process ends with the last hook: the main thread still has the database to close. */
  private static void join(Thread main) {
    try {
      main.join(2000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
