package dev.hydraui.jvm;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * What happens later. Its one thread ends a moment after nothing is to happen any more. From any
 * thread.
 */
public final class Timers {

  private static final long IDLE_SECONDS = 1;

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Timers::made);

  public Timers() {
    thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    thread.allowCoreThreadTimeOut(true);
    thread.setRemoveOnCancelPolicy(true);
  }

  private static Thread made(Runnable task) {
    Thread thread = new Thread(task, "hydra timers");
    thread.setDaemon(true);
    return thread;
  }

  /** Runs a task once, on the thread of timers; it may be cancelled. */
  public Future<?> after(long millis, Runnable task) {
    return thread.schedule(task, Math.max(0, millis), TimeUnit.MILLISECONDS);
  }

  /** Runs a task again and again, first after the first while. */
  public Future<?> every(long millis, Runnable task) {
    long period = Math.max(1, millis);
    return thread.scheduleAtFixedRate(task, period, period, TimeUnit.MILLISECONDS);
  }
}
