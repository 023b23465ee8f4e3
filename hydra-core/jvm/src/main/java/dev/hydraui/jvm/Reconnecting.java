package dev.hydraui.jvm;

import dev.hydraui.capability.EventStream.Delivery;
import dev.hydraui.capability.EventText;
import dev.hydraui.machine.Running;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Listens to a stream of server-sent events, and connects again when it is lost. From any thread.
 */
public final class Reconnecting implements Running {

  /** Connects once. */
  public interface Connecting {

    /**
     * @param lastId of the last event of the connection before, or nothing
     * @param told hears how it goes, from any thread, also before this has returned
     */
    Running connect(String lastId, Told told);
  }

  private static final int SHORTEST_WAIT = 1_000;
  private static final int LONGEST_WAIT = 30_000;

  private final Connecting connecting;
  private final Timers timers;
  private final Consumer<? super Delivery> answer;
  private EventText text;
  private Told current = new Told();
  private Running connection = Running.NOTHING;
  private Running timer = Running.NOTHING;
  private int failures;
  private boolean stopped;

  private Reconnecting(Connecting connecting, Timers timers, Consumer<? super Delivery> answer) {
    this.connecting = connecting;
    this.timers = timers;
    this.answer = answer;
    this.text = new EventText("", SHORTEST_WAIT, answer::accept);
  }

  /** Begins to listen. */
  public static Running begin(
      Connecting connecting, Timers timers, Consumer<? super Delivery> answer) {
    Reconnecting stream = new Reconnecting(connecting, timers, answer);
    stream.connect();
    return stream;
  }

  private void connect() {
    Told mine = new Told();
    String lastId;
    synchronized (this) {
      if (stopped) {
        return;
      }
      current = mine;
      text = new EventText(text.id(), text.retryMillis(), answer::accept);
      lastId = text.id();
    }
    Running begun = connecting.connect(lastId, mine);
    synchronized (this) {
      if (current == mine && !stopped) {
        connection = begun;
        return;
      }
    }
    begun.stop();
  }

  /** How one connection goes; when another has begun, what it says does not count any more. */
  public final class Told {

    private Told() {}

    /** The server sends events. */
    public void opened() {
      synchronized (Reconnecting.this) {
        if (counts()) {
          failures = 0;
          answer.accept(new Delivery.Opened());
        }
      }
    }

    /** The next piece of their text. */
    public void take(String piece) {
      synchronized (Reconnecting.this) {
        if (counts()) {
          text.take(piece);
        }
      }
    }

    /**
     * It is over.
     *
     * @param forGood the server wants none to follow
     */
    public void lost(boolean forGood) {
      synchronized (Reconnecting.this) {
        if (counts()) {
          // What it may still say does not count.
          current = new Told();
          connection = Running.NOTHING;
          stopped = forGood;
          if (!forGood) {
            Future<?> waiting = timers.after(waitAfter(failures), Reconnecting.this::connect);
            timer = () -> waiting.cancel(false);
            failures++;
          }
          answer.accept(new Delivery.Lost());
        }
      }
    }

    private boolean counts() {
      return this == current && !stopped;
    }
  }

  /**
   * Twice as long each time, unless the server wants longer anyway; and not the same for all who
   * have lost one server.
   */
  private long waitAfter(int earlierFailures) {
    int first = text.retryMillis();
    int wait =
        first >= LONGEST_WAIT
            ? first
            : Math.min(first << Math.min(earlierFailures, 15), LONGEST_WAIT);
    return (long) (wait * ThreadLocalRandom.current().nextDouble(0.8, 1.2));
  }

  @Override
  public void stop() {
    Running open;
    synchronized (this) {
      stopped = true;
      timer.stop();
      open = connection;
      connection = Running.NOTHING;
    }
    open.stop();
  }
}
