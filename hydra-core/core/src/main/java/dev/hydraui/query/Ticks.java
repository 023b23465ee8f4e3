package dev.hydraui.query;

import dev.hydraui.capability.Clock;
import dev.hydraui.query.Entry.Phase;
import dev.hydraui.query.QueryEvent.Ticked;

/**
 * What happens with time. Moments are set as "a span from the next tick on", and a tick is asked
 * for; each tick sets one alarm, for whatever is next.
 */
final class Ticks {

  /** Platforms count timers in 32 bits; a longer wait is begun again. */
  private static final long LONGEST_ALARM = 3_600_000;

  private Ticks() {}

  /** The names of the effects. */
  private enum Name {
    NOW,
    BACK,
    ALARM
  }

  /** The data is fresh, and becomes stale. */
  static void age(Draft draft, Entry<?> entry) {
    if (entry.query.freshMillis() == 0) {
      entry.stale = true;
    } else {
      entry.staleAt = moment(draft, entry.query.freshMillis());
    }
  }

  /** The data is not wanted, and will be forgotten. */
  static void expire(Draft draft, Entry<?> entry) {
    entry.dropAt = moment(draft, entry.query.keepMillis());
  }

  /** The query has failed, and will be tried again. */
  static void retry(Draft draft, Entry<?> entry) {
    entry.retryAt = moment(draft, 0);
  }

  private static long moment(Draft draft, long millis) {
    if (millis == Query.FOREVER) {
      return Entry.NEVER;
    }
    draft.ask(Name.NOW, new Clock.Now(), now -> new Ticked(now, false));
    return Entry.UNSET;
  }

  /** The person has come back; perhaps the machine has slept, and alarms with it. */
  static void back(Draft draft) {
    draft.ask(Name.BACK, new Clock.Now(), now -> new Ticked(now, true));
  }

  /** Does what is due. */
  static void ticked(Draft draft, Ticked tick) {
    long now = tick.now();
    long next = Entry.NEVER;
    for (Entry<?> entry : draft.known()) {
      next = Math.min(next, ticked(draft, entry, now));
      Entry<?> still = draft.find(entry.query);
      if (tick.back() && still != null) {
        Wants.refresh(draft, still);
      }
    }
    if (next != Entry.NEVER) {
      Clock.After wait = new Clock.After(Math.min(next - now, LONGEST_ALARM));
      draft.ask(Name.ALARM, wait, time -> new Ticked(time, false));
    } else if (draft.alarmed) {
      draft.cancel(Name.ALARM);
    }
    draft.alarmed = next != Entry.NEVER;
  }

  /** Does what is due for one entry, and says when something is next. */
  private static <T> long ticked(Draft draft, Entry<T> known, long now) {
    if (known.staleAt == Entry.NEVER
        && known.retryAt == Entry.NEVER
        && known.dropAt == Entry.NEVER) {
      return Entry.NEVER;
    }
    Entry<T> entry = draft.edit(known);
    if (entry.retryAt == Entry.UNSET) {
      entry.retryMillis =
          entry.query.retry().millis(entry.error.get(), entry.failures, draft.chance(now));
    }
    entry.staleAt = set(entry.staleAt, now, entry.query.freshMillis());
    entry.retryAt = set(entry.retryAt, now, entry.retryMillis);
    entry.dropAt = set(entry.dropAt, now, entry.query.keepMillis());
    if (entry.dropAt <= now) {
      draft.remove(entry);
      return Entry.NEVER;
    }
    if (entry.staleAt <= now) {
      entry.stale = true;
      entry.staleAt = Entry.NEVER;
    }
    if (entry.retryAt <= now) {
      Fetches.start(draft, entry, entry.direction);
    }
    return Math.min(Math.min(entry.staleAt, entry.retryAt), entry.dropAt);
  }

  /** Never further away than the whole span, should the clock have been put back. */
  private static long set(long at, long now, long span) {
    return at == Entry.NEVER ? at : Math.min(at, now + span);
  }

  /** The network has come or gone. */
  static void connected(Draft draft, boolean online) {
    if (draft.online == online) {
      return;
    }
    draft.online = online;
    for (Entry<?> entry : draft.known()) {
      if (online && (entry.phase == Phase.PAUSED || entry.phase == Phase.WAITING)) {
        Fetches.start(draft, entry, entry.direction);
      } else if (online) {
        Wants.refresh(draft, entry);
      }
    }
  }
}
