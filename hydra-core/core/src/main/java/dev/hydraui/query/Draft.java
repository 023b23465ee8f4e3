package dev.hydraui.query;

import dev.hydraui.capability.Clock;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import dev.hydraui.query.Entry.Change;
import dev.hydraui.query.Entry.Phase;
import dev.hydraui.query.Plan.Direction;
import dev.hydraui.query.QueryEvent.Answered;
import dev.hydraui.query.QueryEvent.Ticked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A cache that is being changed: copies an entry before the first change to it. */
final class Draft {

  /** Platforms count timers in 32 bits; a longer wait is begun again. */
  private static final long LONGEST_ALARM = 3_600_000;

  private final QueryCache before;
  private final List<Effect<QueryEvent>> effects = new ArrayList<>();
  private final Set<Object> copied = new HashSet<>();
  private Map<Object, Entry<?>> entries;
  private boolean online;
  private boolean alarmed;
  private int seed;
  private boolean ticking;

  Draft(QueryCache before) {
    this.before = before;
    entries = before.entries();
    online = before.online();
    alarmed = before.alarmed();
    seed = before.seed();
  }

  /** The changed cache, or the same one, and what is to be done. */
  Step<QueryCache, QueryEvent> step() {
    if (ticking) {
      effects.add(
          Effect.<Long, QueryEvent>ask(new Clock.Now(), now -> new Ticked(now, false))
              .named(Timer.NOW));
    }
    boolean same =
        entries == before.entries()
            && online == before.online()
            && alarmed == before.alarmed()
            && seed == before.seed();
    QueryCache after = same ? before : new QueryCache(entries, online, alarmed, seed);
    return new Step<>(after, effects);
  }

  List<Entry<?>> entries() {
    return new ArrayList<>(entries.values());
  }

  /** An entry that may be changed. */
  <T> Entry<T> edit(Entry<T> entry) {
    return copied.contains(entry.query.key())
        ? QueryCache.find(entries, entry.query)
        : put(new Entry<>(entry, entry.query));
  }

  private <T> Entry<T> put(Entry<T> entry) {
    own();
    copied.add(entry.query.key());
    entries.put(entry.query.key(), entry);
    return entry;
  }

  private void own() {
    if (entries == before.entries()) {
      entries = new LinkedHashMap<>(entries);
    }
  }

  private void remove(Entry<?> entry) {
    own();
    entries.remove(entry.query.key());
  }

  /** Somebody wants a query: what is missing, stale or failed is fetched. */
  <T> void claim(Query<T> query) {
    Entry<T> known = QueryCache.find(entries, query);
    if (known != null && known.wanted) {
      return;
    }
    Entry<T> entry = put(known == null ? new Entry<>(query) : new Entry<>(known, query));
    entry.wanted = true;
    entry.dropAt = Entry.NEVER;
    if (!entry.shown.isPresent()) {
      entry.previous = standIn(query);
    }
    refresh(entry);
  }

  /** Data of the series that was wanted until now and is not any more. */
  @SuppressWarnings("unchecked")
  private <T> Optional<T> standIn(Query<T> query) {
    if (query.series().isPresent()) {
      for (Entry<?> other : before.entries().values()) {
        Entry<?> now = entries.get(other.query.key());
        boolean left = other.wanted && (now == null || !now.wanted);
        if (left && other.query.series().equals(query.series())) {
          Optional<?> data = other.shown.isPresent() ? other.shown : other.previous;
          return (Optional<T>) data;
        }
      }
    }
    return Optional.empty();
  }

  /** Nobody wants a query any more: what is under way ends, what is there is kept for a while. */
  <T> void release(Entry<T> known) {
    Entry<T> entry = edit(known);
    entry.wanted = false;
    if (entry.phase == Phase.FETCHING) {
      effects.add(Effect.cancel(new Fetching(entry.query.key())));
      entry.stale |= entry.direction == Direction.AFRESH || entry.again;
    }
    if (entry.phase != Phase.RESTING) {
      rest(entry);
    }
    if (!entry.base.isPresent()) {
      remove(entry);
    } else {
      expire(entry);
    }
  }

  private void expire(Entry<?> entry) {
    entry.dropAt = entry.query.keepMillis() == Query.FOREVER ? Entry.NEVER : Entry.UNSET;
    ticking = true;
  }

  private static void rest(Entry<?> entry) {
    entry.phase = Phase.RESTING;
    entry.round = Optional.empty();
    entry.again = false;
    if (entry.stale) {
      entry.dueAt = Entry.NEVER;
    }
  }

  /** Fetches what is wanted, is not being fetched, and is missing, stale or failed. */
  <T> void refresh(Entry<T> entry) {
    if (entry.wanted
        && entry.phase == Phase.RESTING
        && (entry.stale || !entry.base.isPresent() || entry.error.isPresent())) {
      fetch(entry, entry.stale ? Direction.AFRESH : entry.direction);
    }
  }

  /** Starts anew, whatever was before. */
  <T> void fetch(Entry<T> known, Direction direction) {
    Entry<T> entry = edit(known);
    entry.failures = 0;
    entry.error = Optional.empty();
    start(entry, direction);
  }

  /** Starts a fetch, or holds it until there is a network. */
  <T> void start(Entry<T> known, Direction direction) {
    Entry<T> entry = edit(known);
    entry.direction = direction;
    if (entry.stale || direction == Direction.AFRESH) {
      entry.dueAt = Entry.NEVER;
    }
    if (online) {
      entry.again = false;
      entry.began = entry.turn + 1;
      send(entry, entry.query.plan().start(entry.base, direction));
    } else {
      entry.phase = Phase.PAUSED;
    }
  }

  private <A, T> void send(Entry<T> entry, Plan.Round<A, T> round) {
    Object key = entry.query.key();
    int turn = ++entry.turn;
    entry.phase = Phase.FETCHING;
    entry.round = Optional.of(round);
    effects.add(
        Effect.<A, QueryEvent>ask(round.request(), answer -> new Answered(key, turn, answer))
            .named(new Fetching(key)));
  }

  <T> void answered(Entry<T> known, Answered event) {
    if (known.phase != Phase.FETCHING || known.turn != event.turn() || !known.round.isPresent()) {
      return;
    }
    Entry<T> entry = edit(known);
    Plan.Progress<T> progress = entry.round.get().answered(event.answer());
    if (progress instanceof Plan.Continued<T> more) {
      send(entry, more.next());
    } else if (((Plan.Ended<T>) progress).result() instanceof Result.Success<T> success) {
      succeed(entry, success.value());
    } else {
      fail(entry, ((Result.Failure<T>) ((Plan.Ended<T>) progress).result()).error());
    }
  }

  /** Takes data, from a request or from whoever knows it otherwise. */
  <T> void succeed(Entry<T> entry, T data) {
    boolean again = entry.again;
    entry.take(data);
    entry.error = Optional.empty();
    entry.failures = 0;
    entry.stale = again || (entry.stale && entry.direction != Direction.AFRESH);
    rest(entry);
    if (entry.direction == Direction.AFRESH && !again) {
      entry.dueMillis = entry.query.freshMillis();
      entry.dueAt = entry.dueMillis == Query.FOREVER ? Entry.NEVER : Entry.UNSET;
      ticking = true;
    }
    entry.direction = Direction.AFRESH;
    entry.fold();
    if (again) {
      refresh(entry);
    }
  }

  /** Takes data that somebody else has got; a fetch that is under way would bring older. */
  <T> void put(Query<T> query, T data) {
    Entry<T> known = QueryCache.find(entries, query);
    Entry<T> entry = known == null ? put(new Entry<>(query)) : edit(known);
    if (entry.phase == Phase.FETCHING) {
      effects.add(Effect.cancel(new Fetching(query.key())));
    }
    entry.began = ++entry.turn;
    entry.direction = Direction.AFRESH;
    entry.again = false;
    if (!entry.wanted) {
      expire(entry);
    }
    succeed(entry, data);
  }

  private <T> void fail(Entry<T> entry, QueryError error) {
    Retry retry = entry.query.retry();
    entry.error = Optional.of(error);
    entry.failures++;
    entry.stale |= entry.again || entry.direction == Direction.AFRESH;
    rest(entry);
    entry.fold();
    if (retry.again(error, entry.failures)) {
      entry.phase = Phase.WAITING;
      entry.dueAt = Entry.UNSET;
      ticking = true;
    }
  }

  /** The data of a query may not be what the server has. */
  <T> void invalidate(Entry<T> known) {
    if (known.phase == Phase.FETCHING) {
      if (!known.again) {
        edit(known).again = true;
      }
      return;
    }
    if (!known.stale) {
      edit(known).stale = true;
    }
    refresh(QueryCache.find(entries, known.query));
  }

  /** Fetches one more page; a refresh that is under way is put off until it is there. */
  <T> void page(Entry<Pages<T>> known, Direction direction) {
    if (!known.wanted || !known.base.isPresent()) {
      return;
    }
    Pages<T> pages = known.base.get();
    boolean exists = (direction == Direction.NEXT ? pages.next() : pages.previous()).isPresent();
    boolean beside = known.phase == Phase.FETCHING && known.direction != Direction.AFRESH;
    if (exists && !beside) {
      boolean refreshing = known.phase == Phase.FETCHING;
      fetch(known, direction);
      edit(known).again = refreshing;
    }
  }

  <T> void change(Entry<T> known, Object id, UnaryOperator<T> change) {
    if (known.base.isPresent()) {
      Entry<T> entry = edit(known);
      List<Change<T>> changes = new ArrayList<>(entry.changes);
      changes.add(new Change<>(id, change, -1));
      entry.changes = changes;
      entry.show();
    }
  }

  /** The change stays in the data; what is being fetched may have been read before it. */
  <T> void commit(Entry<T> known, Object id) {
    if (known.has(id)) {
      Entry<T> entry = edit(known);
      List<Change<T>> changes = new ArrayList<>();
      for (Change<T> change : entry.changes) {
        changes.add(change.id().equals(id) ? new Change<>(id, change.apply(), entry.turn) : change);
      }
      entry.changes = changes;
      if (entry.phase == Phase.FETCHING) {
        entry.again = true;
      } else {
        entry.fold();
      }
    }
  }

  <T> void rollback(Entry<T> known, Object id) {
    if (known.has(id)) {
      Entry<T> entry = edit(known);
      List<Change<T>> changes = new ArrayList<>();
      for (Change<T> change : entry.changes) {
        if (!change.id().equals(id)) {
          changes.add(change);
        }
      }
      entry.changes = changes;
      if (entry.phase == Phase.FETCHING) {
        entry.show();
      } else {
        entry.fold();
      }
    }
  }

  void connected(boolean nowOnline) {
    if (online == nowOnline) {
      return;
    }
    online = nowOnline;
    if (online) {
      for (Entry<?> entry : entries()) {
        if (entry.phase == Phase.PAUSED || entry.phase == Phase.WAITING) {
          start(entry, entry.direction);
        } else {
          refresh(entry);
        }
      }
    }
  }

  /** Asks for the time because the person has come back. */
  void shown() {
    effects.add(
        Effect.<Long, QueryEvent>ask(new Clock.Now(), now -> new Ticked(now, true))
            .named(Timer.BACK));
  }

  void ticked(long now, boolean back) {
    long next = Entry.NEVER;
    for (Entry<?> entry : entries()) {
      next = Math.min(next, ticked(entry, now));
      if (back && entries.containsKey(entry.query.key())) {
        refresh(entries.get(entry.query.key()));
      }
    }
    if (next != Entry.NEVER) {
      effects.add(
          Effect.<Long, QueryEvent>ask(
                  new Clock.After(Math.min(next - now, LONGEST_ALARM)),
                  time -> new Ticked(time, false))
              .named(Timer.ALARM));
    } else if (alarmed) {
      effects.add(Effect.cancel(Timer.ALARM));
    }
    alarmed = next != Entry.NEVER;
  }

  /** Does what is due, and says when something is next. */
  private <T> long ticked(Entry<T> known, long now) {
    if (known.phase == Phase.WAITING && known.dueAt == Entry.UNSET) {
      seed = (seed ^ (int) now) * 1_664_525 + 1_013_904_223;
      edit(known).dueMillis =
          known.query.retry().millis(known.error.get(), known.failures, seed >>> 16);
      known = edit(known);
    }
    long due = moment(known.dueAt, now, known.dueMillis);
    long drop = moment(known.dropAt, now, known.query.keepMillis());
    if (drop <= now) {
      remove(known);
      return Entry.NEVER;
    }
    Entry<T> entry = known;
    if (due != known.dueAt || drop != known.dropAt || due <= now) {
      entry = edit(known);
      entry.dropAt = drop;
      entry.dueAt = due <= now ? Entry.NEVER : due;
    }
    if (due > now) {
      return Math.min(due, drop);
    }
    if (entry.phase == Phase.WAITING) {
      start(entry, entry.direction);
    } else {
      entry.stale = true;
    }
    return drop;
  }

  /** Never further away than the whole span, should the clock have been put back. */
  private static long moment(long at, long now, long span) {
    return at == Entry.NEVER ? at : Math.min(at, now + span);
  }

  /** The name of the effect that fetches for a query. */
  record Fetching(Object key) {}

  /** The names of the cache's other effects. */
  enum Timer {
    NOW,
    BACK,
    ALARM
  }
}
