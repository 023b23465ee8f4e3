package dev.hydraui.query;

import dev.hydraui.query.Entry.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is shown before the server has taken it. */
final class Changes {

  private Changes() {}

  /**
   * An optimistic change.
   *
   * @param settledIn the turn in which the server had taken it; -1 as long as it has not
   */
  record Change<T>(Object id, UnaryOperator<T> apply, int settledIn) {

    boolean settled() {
      return settledIn >= 0;
    }
  }

  static <T> void add(Draft draft, Entry<T> known, Object id, UnaryOperator<T> apply) {
    if (known.base.isPresent()) {
      Entry<T> entry = draft.edit(known);
      List<Change<T>> changes = new ArrayList<>(entry.changes);
      changes.add(new Change<>(id, apply, -1));
      entry.changes = changes;
      entry.show();
    }
  }

  /** The change stays in the data; what is being fetched may have been read before it. */
  static <T> void commit(Draft draft, Entry<T> known, Object id) {
    if (!has(known, id)) {
      return;
    }
    Entry<T> entry = draft.edit(known);
    List<Change<T>> changes = new ArrayList<>();
    for (Change<T> change : entry.changes) {
      boolean taken = change.id().equals(id) && !change.settled();
      changes.add(taken ? new Change<>(id, change.apply(), entry.turn) : change);
    }
    entry.changes = changes;
    if (entry.phase == Phase.FETCHING) {
      entry.again = true;
    } else {
      entry.fold();
    }
  }

  /** A change that the server has taken cannot be undone any more. */
  static <T> void rollback(Draft draft, Entry<T> known, Object id) {
    if (!has(known, id)) {
      return;
    }
    Entry<T> entry = draft.edit(known);
    List<Change<T>> changes = new ArrayList<>();
    for (Change<T> change : entry.changes) {
      if (!change.id().equals(id) || change.settled()) {
        changes.add(change);
      }
    }
    entry.changes = changes;
    if (entry.phase != Phase.FETCHING) {
      entry.fold();
    }
    entry.show();
  }

  private static <T> boolean has(Entry<T> entry, Object id) {
    for (Change<T> change : entry.changes) {
      if (change.id().equals(id) && !change.settled()) {
        return true;
      }
    }
    return false;
  }
}
