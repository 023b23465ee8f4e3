package dev.hydraui.testing;

import dev.hydraui.capability.Clock;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A clock that stands still until it is told to advance. */
public final class ManualClock {

  private long now;
  private long started;
  private final List<Alarm> alarms = new ArrayList<>();

  /** Starts at a moment, in milliseconds since 1970-01-01T00:00Z. */
  public ManualClock(long now) {
    this.now = now;
  }

  public long now() {
    return now;
  }

  /** How many timers are running. */
  public int waiting() {
    return alarms.size();
  }

  /** Lets time pass; whatever is due on the way happens at its own moment, in order. */
  public void advance(long millis) {
    long until = now + millis;
    Alarm next = next(until);
    while (next != null) {
      now = next.due;
      if (next.every == 0) {
        alarms.remove(next);
      } else {
        next.due += next.every;
      }
      next.answer.accept(now);
      next = next(until);
    }
    now = until;
  }

  private Alarm next(long until) {
    Alarm first = null;
    for (Alarm alarm : alarms) {
      boolean earlier =
          first == null
              || alarm.due < first.due
              || (alarm.due == first.due && alarm.number < first.number);
      if (alarm.due <= until && earlier) {
        first = alarm;
      }
    }
    return first;
  }

  /** The clock's capabilities, performed here. */
  public Capabilities capabilities() {
    return Capabilities.none()
        .with(
            Clock.Now.class,
            (ask, answer) -> {
              answer.accept(now);
              return Running.NOTHING;
            })
        .with(Clock.After.class, (after, answer) -> start(after.millis(), 0, answer))
        .with(Clock.Every.class, (every, answer) -> start(every.millis(), every.millis(), answer));
  }

  private Running start(long after, long every, Consumer<? super Long> answer) {
    Alarm alarm = new Alarm(now + after, every, started++, answer);
    alarms.add(alarm);
    return () -> alarms.remove(alarm);
  }

  private static final class Alarm {
    private long due;
    private final long every;
    private final long number;
    private final Consumer<? super Long> answer;

    Alarm(long due, long every, long number, Consumer<? super Long> answer) {
      this.due = due;
      this.every = every;
      this.number = number;
      this.answer = answer;
    }
  }
}
