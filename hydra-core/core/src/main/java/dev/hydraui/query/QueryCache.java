package dev.hydraui.query;

import dev.hydraui.capability.Platform;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.query.Entry.Phase;
import dev.hydraui.query.Plan.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The data that a machine has asked servers for: state, for a machine to hold.
 *
 * <p>After each of its events the machine says with {@link #want} what it wants now, and reads with
 * {@link #get} what is known of it. It declares {@link #subscriptions} and hands every {@link
 * QueryEvent} to {@link #update}. What has changed on the server is told by {@link #invalidate};
 * what is about to change by {@link #change}, until {@link #commit} or {@link #rollback}.
 *
 * <p>Immutable; a method that changes nothing returns the same object. One store runs one cache, as
 * effects are named by the queries' keys.
 */
public final class QueryCache {

  /** A cache that knows nothing. */
  public static final QueryCache EMPTY = new QueryCache(Map.of(), true, false, 0);

  private final Map<Object, Entry<?>> entries;
  private final boolean online;
  private final boolean alarmed;
  private final int seed;

  QueryCache(Map<Object, Entry<?>> entries, boolean online, boolean alarmed, int seed) {
    this.entries = entries;
    this.online = online;
    this.alarmed = alarmed;
    this.seed = seed;
  }

  /** What is known of a query. */
  public <T> QueryState<T> get(Query<T> query) {
    Entry<T> entry = find(entries, query);
    return entry == null ? new QueryState.Idle<>() : entry.state();
  }

  /** Whether the platform has a network, as far as it says. */
  public boolean online() {
    return online;
  }

  /** Whether anything at all is being fetched. */
  public boolean fetching() {
    for (Entry<?> entry : entries.values()) {
      if (entry.phase == Phase.FETCHING) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #want(List)}. */
  public Step<QueryCache, QueryEvent> want(Query<?>... queries) {
    return want(List.of(queries));
  }

  /**
   * Says which queries are wanted from now on, all of them. One that was not wanted before is
   * fetched if its data is missing or stale; what is under way goes on; what is not wanted any more
   * is cancelled, and its data kept for a while.
   */
  public Step<QueryCache, QueryEvent> want(List<? extends Query<?>> queries) {
    Map<Object, Query<?>> wanted = new LinkedHashMap<>();
    for (Query<?> query : queries) {
      wanted.put(query.key(), query);
    }
    Draft draft = new Draft(this);
    for (Entry<?> entry : entries.values()) {
      if (entry.wanted && !wanted.containsKey(entry.query.key())) {
        Wants.release(draft, entry);
      }
    }
    for (Query<?> query : wanted.values()) {
      Wants.claim(draft, query);
    }
    return draft.step();
  }

  /** What the cache must be told of: the network, and the person's coming back. */
  public static List<Subscription<QueryEvent>> subscriptions() {
    return List.of(
        Subscription.to(new Platform.Connectivity(), QueryEvent.Connected::new),
        Subscription.to(
            new Platform.Visibility(),
            visible -> new QueryEvent.Shown(visible == Platform.Visible.SHOWN)));
  }

  /** Takes what the platform answered. */
  public Step<QueryCache, QueryEvent> update(QueryEvent event) {
    Draft draft = new Draft(this);
    if (event instanceof QueryEvent.Answered answered) {
      Entry<?> entry = entries.get(answered.key());
      if (entry != null) {
        Fetches.answered(draft, entry, answered);
      }
    } else if (event instanceof QueryEvent.Ticked ticked) {
      Ticks.ticked(draft, ticked);
    } else if (event instanceof QueryEvent.Connected connected) {
      Ticks.connected(draft, connected.online());
    } else if (event instanceof QueryEvent.Shown shown && shown.visible()) {
      Ticks.back(draft);
    }
    return draft.step();
  }

  /** Fetches a wanted query again, as when the person asks for it; not beside a fetch of it. */
  public Step<QueryCache, QueryEvent> refetch(Query<?> query) {
    return with(
        query,
        (draft, entry) -> {
          if (entry.wanted && entry.phase != Phase.FETCHING) {
            Fetches.fetch(
                draft, entry, entry.error.isPresent() ? entry.direction : Direction.AFRESH);
          }
        });
  }

  /** Fetches the page behind the last one, if there is one and it is not being fetched. */
  public <T> Step<QueryCache, QueryEvent> next(Query<Pages<T>> query) {
    return page(query, Direction.NEXT);
  }

  /** Fetches the page before the first one, if there is one and it is not being fetched. */
  public <T> Step<QueryCache, QueryEvent> previous(Query<Pages<T>> query) {
    return page(query, Direction.PREVIOUS);
  }

  private <T> Step<QueryCache, QueryEvent> page(Query<Pages<T>> query, Direction direction) {
    return with(query, (draft, entry) -> Wants.page(draft, entry, direction));
  }

  /** Whatever has one of these tags may have changed: what of it is wanted is fetched again. */
  public Step<QueryCache, QueryEvent> invalidate(String... tags) {
    List<String> all = List.of(tags);
    Draft draft = new Draft(this);
    for (Entry<?> entry : entries.values()) {
      for (String tag : entry.query.tags()) {
        if (all.contains(tag)) {
          Wants.invalidate(draft, entry);
          break;
        }
      }
    }
    return draft.step();
  }

  /**
   * Anything may have changed, as after a gap in a stream of changes. When a stream opens, the
   * first time too: what was asked for before then may have been read before a change that the
   * stream does not tell.
   */
  public Step<QueryCache, QueryEvent> invalidateAll() {
    Draft draft = new Draft(this);
    for (Entry<?> entry : entries.values()) {
      Wants.invalidate(draft, entry);
    }
    return draft.step();
  }

  /** Takes data that came another way, such as in the answer to a change. */
  public <T> Step<QueryCache, QueryEvent> put(Query<T> query, T data) {
    Draft draft = new Draft(this);
    Fetches.put(draft, query, data);
    return draft.step();
  }

  /**
   * Shows data as it will be once the server has taken a change. Nothing happens if the query has
   * no data.
   *
   * @param id names the change; may be used for several queries
   * @param change pure, and the same when it is applied once more: it sets, it does not toggle;
   *     applied again to whatever is fetched until the server's data is known to have it
   */
  public <T> QueryCache change(Object id, Query<T> query, UnaryOperator<T> change) {
    return with(query, (draft, entry) -> Changes.add(draft, entry, id, change)).state();
  }

  /** The server has taken a change: it stays. Usually followed by an invalidation. */
  public QueryCache commit(Object id) {
    Draft draft = new Draft(this);
    for (Entry<?> entry : entries.values()) {
      Changes.commit(draft, entry, id);
    }
    return draft.step().state();
  }

  /** The server has not taken a change: what it did is undone, and nothing else. */
  public QueryCache rollback(Object id) {
    Draft draft = new Draft(this);
    for (Entry<?> entry : entries.values()) {
      Changes.rollback(draft, entry, id);
    }
    return draft.step().state();
  }

  private <T> Step<QueryCache, QueryEvent> with(Query<T> query, Work<T> work) {
    Draft draft = new Draft(this);
    Entry<T> entry = find(entries, query);
    if (entry != null) {
      work.on(draft, entry);
    }
    return draft.step();
  }

  private interface Work<T> {
    void on(Draft draft, Entry<T> entry);
  }

  Map<Object, Entry<?>> entries() {
    return entries;
  }

  boolean alarmed() {
    return alarmed;
  }

  int seed() {
    return seed;
  }

  /** A query's entry; null if there is none. Equal keys stand for data of one type. */
  @SuppressWarnings("unchecked")
  static <T> Entry<T> find(Map<Object, Entry<?>> entries, Query<T> query) {
    return (Entry<T>) entries.get(query.key());
  }
}
