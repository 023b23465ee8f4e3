package dev.hydraui.admin.notice;

import dev.hydraui.admin.wish.Turn;
import dev.hydraui.admin.wish.Wish;
import dev.hydraui.capability.Clock;
import dev.hydraui.machine.Effect;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages on screen. Good ones go away by themselves; bad ones wait until they are closed.
 *
 * @param next the id of the next one
 */
public record Notices(List<Posted> list, int next) {

  public static final Notices NONE = new Notices(List.of(), 0);

  private static final long WHILE = 5_000;
  private static final int MOST = 4;

  public Notices {
    list = List.copyOf(list);
  }

  /** A message and its id. */
  public record Posted(int id, Wish.Notice notice) {}

  /** The message with that id goes away. */
  public record Closed(int id) {}

  /** One more; of too many the oldest goes. */
  public Turn<Notices, Closed> post(Wish.Notice notice) {
    List<Posted> all = new ArrayList<>(list);
    if (all.size() >= MOST) {
      all.remove(0);
    }
    int id = next;
    all.add(new Posted(id, notice));
    Turn<Notices, Closed> turn = Turn.of(new Notices(all, next + 1));
    Effect<Closed> end = Effect.<Long, Closed>ask(new Clock.After(WHILE), now -> new Closed(id));
    return notice.bad() ? turn : turn.with(end);
  }

  public Notices without(int id) {
    List<Posted> rest = new ArrayList<>();
    for (Posted posted : list) {
      if (posted.id() != id) {
        rest.add(posted);
      }
    }
    return new Notices(rest, next);
  }
}
