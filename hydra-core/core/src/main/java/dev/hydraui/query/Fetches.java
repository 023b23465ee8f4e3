package dev.hydraui.query;

import dev.hydraui.query.Entry.Phase;
import dev.hydraui.query.Plan.Direction;
import dev.hydraui.query.QueryEvent.Answered;
import java.util.Optional;

/** From a request to its answer, for one entry. */
final class Fetches {

  private Fetches() {}

  /** The name of the effect that fetches for a query. */
  record Name(Object key) {}

  /** Starts anew, whatever was before. */
  static <T> void fetch(Draft draft, Entry<T> known, Direction direction) {
    Entry<T> entry = draft.edit(known);
    entry.failures = 0;
    entry.error = Optional.empty();
    start(draft, entry, direction);
  }

  /** Starts a fetch, or holds it until there is a network. */
  static <T> void start(Draft draft, Entry<T> known, Direction direction) {
    Entry<T> entry = draft.edit(known);
    entry.direction = direction;
    entry.retryAt = Entry.NEVER;
    if (draft.online) {
      entry.again = false;
      entry.began = entry.turn + 1;
      send(draft, entry, entry.query.plan().start(entry.base, direction));
    } else {
      entry.phase = Phase.PAUSED;
    }
  }

  private static <A, T> void send(Draft draft, Entry<T> entry, Plan.Round<A, T> round) {
    Object key = entry.query.key();
    int turn = entry.turn + 1;
    entry.turn = turn;
    entry.phase = Phase.FETCHING;
    entry.round = Optional.of(round);
    draft.ask(new Name(key), round.request(), answer -> new Answered(key, turn, answer));
  }

  static <T> void answered(Draft draft, Entry<T> known, Answered event) {
    if (known.phase != Phase.FETCHING || known.turn != event.turn()) {
      return;
    }
    Entry<T> entry = draft.edit(known);
    Plan.Progress<T> progress = entry.round.get().answered(event.answer());
    if (progress instanceof Plan.Continued<T> more) {
      send(draft, entry, more.next());
      return;
    }
    Result<T> result = ((Plan.Ended<T>) progress).result();
    if (result instanceof Result.Success<T> success) {
      succeed(draft, entry, success.value());
    } else {
      fail(draft, entry, ((Result.Failure<T>) result).error());
    }
  }

  /** Takes data that somebody else has got; a fetch that is under way would bring older. */
  static <T> void put(Draft draft, Query<T> query, T data) {
    Entry<T> known = draft.find(query);
    Entry<T> entry = known == null ? draft.put(new Entry<>(query)) : draft.edit(known);
    stop(draft, entry);
    entry.turn++;
    entry.began = entry.turn;
    entry.direction = Direction.AFRESH;
    if (!entry.wanted) {
      Ticks.expire(draft, entry);
    }
    succeed(draft, entry, data);
  }

  private static <T> void succeed(Draft draft, Entry<T> entry, T data) {
    boolean again = entry.again;
    boolean whole = entry.direction == Direction.AFRESH;
    rest(entry);
    entry.take(data);
    entry.error = Optional.empty();
    entry.failures = 0;
    entry.stale = again || (entry.stale && !whole);
    if (whole && !again) {
      Ticks.age(draft, entry);
    }
    if (again) {
      Wants.refresh(draft, entry);
    }
  }

  private static <T> void fail(Draft draft, Entry<T> entry, QueryError error) {
    Direction direction = entry.direction;
    entry.stale |= entry.again || direction == Direction.AFRESH;
    entry.error = Optional.of(error);
    entry.failures++;
    rest(entry);
    entry.direction = entry.stale ? Direction.AFRESH : direction;
    entry.fold();
    if (entry.query.retry().again(error, entry.failures)) {
      entry.phase = Phase.WAITING;
      Ticks.retry(draft, entry);
    }
  }

  /** Ends what is under way, if anything is. */
  static void stop(Draft draft, Entry<?> entry) {
    if (entry.phase == Phase.FETCHING) {
      draft.cancel(new Name(entry.query.key()));
      entry.stale |= entry.again || entry.direction == Direction.AFRESH;
    }
    rest(entry);
    entry.fold();
  }

  private static void rest(Entry<?> entry) {
    entry.phase = Phase.RESTING;
    entry.direction = Direction.AFRESH;
    entry.round = Optional.empty();
    entry.again = false;
    entry.retryAt = Entry.NEVER;
  }
}
