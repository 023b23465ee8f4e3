package dev.hydraui.server;

import dev.hydraui.server.web.Site;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Threads for answers that go on, so that none of the server's own is held. */
final class Streams {
  private final Executor threads =
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
}
