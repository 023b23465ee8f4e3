package dev.hydraui.query;

import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A cache that is being changed: copies an entry before the first change to it. */
final class Draft {

  private final QueryCache before;
  private final List<Effect<QueryEvent>> effects = new ArrayList<>();
  private final Set<Object> copied = new HashSet<>();
  private Map<Object, Entry<?>> entries;
  boolean online;
  boolean alarmed;
  private int seed;

  Draft(QueryCache before) {
    this.before = before;
    entries = before.entries();
    online = before.online();
    alarmed = before.alarmed();
    seed = before.seed();
  }

  /** The changed cache, or the same one, and what is to be done. */
  Step<QueryCache, QueryEvent> step() {
    boolean same =
        entries == before.entries()
            && online == before.online()
            && alarmed == before.alarmed()
            && seed == before.seed();
    QueryCache after = same ? before : new QueryCache(entries, online, alarmed, seed);
    return new Step<>(after, effects);
  }

  /** The entries as they were. */
  Iterable<Entry<?>> known() {
    return before.entries().values();
  }

  /** A query's entry as it is now; null if there is none. */
  <T> Entry<T> find(Query<T> query) {
    return QueryCache.find(entries, query);
  }

  /** An entry as it is now, to be changed. */
  <T> Entry<T> edit(Entry<T> entry) {
    return copied.contains(entry.query.key())
        ? find(entry.query)
        : put(new Entry<>(entry, entry.query));
  }

  /** Puts a new entry in, to be changed. */
  <T> Entry<T> put(Entry<T> entry) {
    own();
    copied.add(entry.query.key());
    entries.put(entry.query.key(), entry);
    return entry;
  }

  void remove(Entry<?> entry) {
    own();
    entries.remove(entry.query.key());
  }

  private void own() {
    if (entries == before.entries()) {
      entries = new LinkedHashMap<>(entries);
    }
  }

  /** Asks under a name; what was asked under it before is cancelled. */
  <A> void ask(Object name, Request<A> request, Function<? super A, QueryEvent> then) {
    effects.add(Effect.<A, QueryEvent>ask(request, then).named(name));
  }

  void cancel(Object name) {
    effects.add(Effect.cancel(name));
  }

  /** By chance from 0 to 65,535; the time makes each client's chance its own. */
  int chance(long now) {
    seed = (seed ^ (int) now) * 1_664_525 + 1_013_904_223;
    return seed >>> 16;
  }
}
