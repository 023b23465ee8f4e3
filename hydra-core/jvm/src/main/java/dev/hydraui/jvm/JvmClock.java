package dev.hydraui.jvm;

import dev.hydraui.capability.Clock;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.concurrent.Future;

/** Tells the time. */
public final class JvmClock {

  private JvmClock() {}

  /** The capabilities of {@link Clock}. */
  public static Capabilities with(Timers timers) {
    return Capabilities.none()
        .with(
            Clock.Now.class,
            (now, answer) -> {
              answer.accept(System.currentTimeMillis());
              return Running.NOTHING;
            })
        .with(
            Clock.After.class,
            (after, answer) ->
                stopping(
                    timers.after(after.millis(), () -> answer.accept(System.currentTimeMillis()))))
        .with(
            Clock.Every.class,
            (every, answer) ->
                stopping(
                    timers.every(every.millis(), () -> answer.accept(System.currentTimeMillis()))));
  }

  private static Running stopping(Future<?> task) {
    return () -> task.cancel(false);
  }
}
