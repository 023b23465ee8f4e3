package dev.hydraui.server;

import dev.hydraui.server.web.Site;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Threads for answers that go on, so that none of the server's own is held. */
final class Streams implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "hydra-changes");
            thread.setDaemon(true);
            return thread;
          });

  CompletableFuture<Void> run(Site.Rest rest) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            rest.run();
          } catch (IOException | IllegalStateException e) {
            // The client has left, which is how every stream ends.
            return;
          }
        },
        threads);
  }

  /**
   * Waits for the answers to end, a few seconds at most. A server must not take their responses
   * away before: what finishes an answer would find none, and Javalin tries that again without end.
   */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
