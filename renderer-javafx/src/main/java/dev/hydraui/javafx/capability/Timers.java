package dev.hydraui.javafx.capability;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What happens later. Its one thread ends a moment after nothing is to happen any more. */
final class Timers {

  private static final long IDLE_SECONDS = 1;

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Timers::made);

  Timers() {
    thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    thread.allowCoreThreadTimeOut(true);
    thread.setRemoveOnCancelPolicy(true);
  }

  private static Thread made(Runnable task) {
    Thread thread = new Thread(task, "hydra timers");
    thread.setDaemon(true);
    return thread;
  }

  Future<?> after(long millis, Runnable task) {
    return thread.schedule(task, Math.max(0, millis), TimeUnit.MILLISECONDS);
  }

  Future<?> every(long millis, Runnable task) {
    long period = Math.max(1, millis);
    return thread.scheduleAtFixedRate(task, period, period, TimeUnit.MILLISECONDS);
  }
}
