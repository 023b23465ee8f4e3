package dev.hydraui.query;

import dev.hydraui.query.Changes.Change;
import dev.hydraui.query.Plan.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a cache knows about one query. A {@link Draft} changes copies only: an entry that a cache
 * holds stays as it is.
 */
final class Entry<T> {

  /** No moment: nothing is due. */
  static final long NEVER = Long.MAX_VALUE;

  /** A moment that the next tick will know. */
  static final long UNSET = Long.MAX_VALUE - 1;

  final Query<T> query;
  boolean wanted;

  /** What was fetched, and what is shown: the same with the optimistic changes. */
  Optional<T> base = Optional.empty();

  Optional<T> shown = Optional.empty();
  List<Change<T>> changes = List.of();

  /** What stands in for data that was never there. */
  Optional<T> previous = Optional.empty();

  boolean stale;

  /** Whether what is being fetched is known to be stale already. */
  boolean again;

  Optional<QueryError> error = Optional.empty();
  int failures;

  Phase phase = Phase.RESTING;
  Direction direction = Direction.AFRESH;
  Optional<Plan.Round<?, T>> round = Optional.empty();

  /** The latest request, and the first one of the latest fetch. */
  int turn;

  int began;

  /** When the data becomes stale, a failed query is tried again, unwanted data is forgotten. */
  long staleAt = NEVER;

  long retryAt = NEVER;
  long retryMillis;
  long dropAt = NEVER;

  Entry(Query<T> query) {
    this.query = query;
  }

  Entry(Entry<T> from, Query<T> query) {
    this.query = query;
    wanted = from.wanted;
    base = from.base;
    shown = from.shown;
    changes = from.changes;
    previous = from.previous;
    stale = from.stale;
    again = from.again;
    error = from.error;
    failures = from.failures;
    phase = from.phase;
    direction = from.direction;
    round = from.round;
    turn = from.turn;
    began = from.began;
    staleAt = from.staleAt;
    retryAt = from.retryAt;
    retryMillis = from.retryMillis;
    dropAt = from.dropAt;
  }

  /** What goes on with an entry. */
  enum Phase {
    RESTING,
    FETCHING,
    /** It has failed and will be tried again. */
    WAITING,
    /** It would be fetched if there were a network. */
    PAUSED
  }

  QueryState<T> state() {
    if (error.isPresent()) {
      Optional<T> last = shown.isPresent() ? shown : previous;
      return new QueryState.Failed<>(error.get(), last, failures, phase != Phase.RESTING);
    }
    if (shown.isPresent()) {
      return new QueryState.Ready<>(shown.get(), stale, activity());
    }
    return phase == Phase.RESTING ? new QueryState.Idle<>() : new QueryState.Loading<>(previous);
  }

  private QueryState.Activity activity() {
    if (phase != Phase.FETCHING) {
      return QueryState.Activity.NONE;
    }
    return switch (direction) {
      case AFRESH -> QueryState.Activity.REFRESHING;
      case NEXT -> QueryState.Activity.NEXT;
      case PREVIOUS -> QueryState.Activity.PREVIOUS;
    };
  }

  /** Takes newly fetched data; changes that it holds already are dropped. */
  void take(T fetched) {
    base = Optional.of(base.isPresent() ? Sharing.share(base.get(), fetched) : fetched);
    previous = Optional.empty();
    List<Change<T>> rest = new ArrayList<>(changes.size());
    for (Change<T> change : changes) {
      if (!change.settled() || change.settledIn() >= began) {
        rest.add(change);
      }
    }
    changes = rest;
    fold();
    show();
  }

  /** Puts the leading changes that the server has taken into the data itself. */
  void fold() {
    List<Change<T>> rest = new ArrayList<>(changes.size());
    for (Change<T> change : changes) {
      if (rest.isEmpty() && change.settled()) {
        base = Optional.of(change.apply().apply(base.get()));
      } else {
        rest.add(change);
      }
    }
    changes = rest;
  }

  /** Shows the data with the changes. */
  void show() {
    if (base.isPresent()) {
      T data = base.get();
      for (Change<T> change : changes) {
        data = change.apply().apply(data);
      }
      shown = Optional.of(shown.isPresent() ? Sharing.share(shown.get(), data) : data);
    }
  }
}
