package dev.hydraui.javafx;

import dev.hydraui.machine.Loop;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** A thread for one machine. Once closed it does what waits, and ends. */
final class OwnThread implements Loop, AutoCloseable {

  private final ExecutorService thread;

  OwnThread(String name) {
    thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread made = new Thread(task, "hydra " + name);
              made.setDaemon(true);
              return made;
            });
  }

  @Override
  public void post(Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException closed) {
      // What comes after the end has nobody to go to.
      return;
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
