package dev.hydraui.query;

import dev.hydraui.query.Entry.Phase;
import dev.hydraui.query.Plan.Direction;
import java.util.Optional;

/** What is wanted, and what of it is to be fetched. */
final class Wants {

  private Wants() {}

  /** Somebody wants a query. */
  static <T> void claim(Draft draft, Query<T> query) {
    Entry<T> known = draft.find(query);
    if (known != null && known.wanted) {
      return;
    }
    Entry<T> entry = draft.put(known == null ? new Entry<>(query) : new Entry<>(known, query));
    entry.wanted = true;
    entry.dropAt = Entry.NEVER;
    if (!entry.shown.isPresent()) {
      entry.previous = standIn(draft, query);
    }
    refresh(draft, entry);
  }

  /** Data of the series that was wanted until now and is not any more. */
  @SuppressWarnings("unchecked")
  private static <T> Optional<T> standIn(Draft draft, Query<T> query) {
    if (query.series().isPresent()) {
      for (Entry<?> other : draft.known()) {
        Entry<?> now = draft.find(other.query);
        boolean left = other.wanted && (now == null || !now.wanted);
        if (left && other.query.series().equals(query.series())) {
          return (Optional<T>) (other.shown.isPresent() ? other.shown : other.previous);
        }
      }
    }
    return Optional.empty();
  }

  /** Nobody wants a query any more: what is under way ends, what is there is kept for a while. */
  static <T> void release(Draft draft, Entry<T> known) {
    Entry<T> entry = draft.edit(known);
    entry.wanted = false;
    Fetches.stop(draft, entry);
    if (entry.base.isPresent()) {
      Ticks.expire(draft, entry);
    } else {
      draft.remove(entry);
    }
  }

  /** Fetches what is wanted, is not being fetched, and is missing, stale or failed. */
  static <T> void refresh(Draft draft, Entry<T> known) {
    if (known.wanted
        && known.phase == Phase.RESTING
        && (known.stale || !known.base.isPresent() || known.error.isPresent())) {
      Fetches.fetch(draft, known, known.stale ? Direction.AFRESH : known.direction);
    }
  }

  /** The data may not be what the server has. What is being fetched is fetched once more. */
  static <T> void invalidate(Draft draft, Entry<T> known) {
    if (known.phase == Phase.FETCHING) {
      if (!known.again) {
        draft.edit(known).again = true;
      }
    } else {
      if (!known.stale || known.direction != Direction.AFRESH) {
        Entry<T> entry = draft.edit(known);
        entry.stale = true;
        entry.direction = Direction.AFRESH;
      }
      refresh(draft, draft.find(known.query));
    }
  }

  /** Fetches one more page; a refresh that is under way is put off until it is there. */
  static <T> void page(Draft draft, Entry<Pages<T>> known, Direction direction) {
    if (!known.wanted || !known.base.isPresent()) {
      return;
    }
    Pages<T> pages = known.base.get();
    boolean exists = (direction == Direction.NEXT ? pages.next() : pages.previous()).isPresent();
    boolean fetching = known.phase == Phase.FETCHING;
    if (exists && !(fetching && known.direction != Direction.AFRESH)) {
      Fetches.fetch(draft, known, direction);
      draft.edit(known).again = fetching;
    }
  }
}
