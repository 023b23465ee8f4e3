package dev.hydraui.server.web;

import dev.hydraui.server.data.Change;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The changes made lately, and the streams that tell them.
 *
 * <p>Numbers begin at the clock, so that those of an earlier process are known to be old.
 */
final class Changes implements AutoCloseable {
  /** More than one batch can make. */
  static final int KEPT = 5000;

  private static final int MOST_STREAMS = 200;
  private static final long KEEP_ALIVE_MILLIS = 15_000;

  private record Numbered(long id, Change change) {}

  private final Lock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Deque<Numbered> kept = new ArrayDeque<>();
  private final long keepAliveMillis;
  private long last = System.currentTimeMillis() * 1000;
  private int streams;
  private boolean closed;

  Changes() {
    this(KEEP_ALIVE_MILLIS);
  }

  Changes(long keepAliveMillis) {
    this.keepAliveMillis = keepAliveMillis;
  }

  void add(Change change) {
    lock.lock();
    try {
      kept.addLast(new Numbered(++last, change));
      if (kept.size() > KEPT) {
        kept.removeFirst();
      }
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Takes a place for one more stream, if there is one. */
  boolean enter() {
    lock.lock();
    try {
      boolean room = streams < MOST_STREAMS && !closed;
      streams += room ? 1 : 0;
      return room;
    } finally {
      lock.unlock();
    }
  }

  /** Tells changes until the client leaves or this closes. Call {@link #enter} before. */
  void tell(OutputStream out, Optional<String> lastSeen) throws IOException {
    try {
      long seen = begin(out, lastSeen);
      Optional<List<Numbered>> more = next(seen);
      while (more.isPresent()) {
        StringBuilder text = new StringBuilder();
        List<Numbered> fresh = more.get();
        if (!fresh.isEmpty() && fresh.get(0).id() > seen + 1) {
          // This client reads so slowly that some changes are forgotten by now.
          seen = fresh.get(fresh.size() - 1).id();
          text.append(reset(seen));
          fresh = List.of();
        }
        for (Numbered each : fresh) {
          text.append("id: ").append(each.id()).append("\nevent: change\ndata: ");
          text.append(new String(Json.write(Wire.change(each.change())), StandardCharsets.UTF_8))
              .append("\n\n");
          seen = each.id();
        }
        send(out, text.isEmpty() ? ":\n\n" : text.toString());
        more = next(seen);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      leave();
    }
  }

  private void leave() {
    lock.lock();
    try {
      streams--;
    } finally {
      lock.unlock();
    }
  }

  /** Says where the stream stands, so that a client without news can resume too. */
  private long begin(OutputStream out, Optional<String> lastSeen) throws IOException {
    long start;
    boolean known;
    lock.lock();
    try {
      long oldest = kept.isEmpty() ? last : kept.peekFirst().id() - 1;
      Optional<Long> seen = lastSeen.flatMap(Changes::number);
      known = lastSeen.isEmpty() || seen.filter(id -> id >= oldest && id <= last).isPresent();
      start = known ? seen.orElse(last) : last;
    } finally {
      lock.unlock();
    }
    send(out, known ? "id: " + start + "\n\n" : reset(start));
    return start;
  }

  private static String reset(long id) {
    return "id: " + id + "\nevent: reset\ndata: {}\n\n";
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What came after; nothing after a while without news; empty once closed. */
  private Optional<List<Numbered>> next(long seen) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(keepAliveMillis);
      while (!closed && last == seen && left > 0) {
        left = news.awaitNanos(left);
      }
      return closed
          ? Optional.empty()
          : Optional.of(kept.stream().filter(each -> each.id() > seen).toList());
    } finally {
      lock.unlock();
    }
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
