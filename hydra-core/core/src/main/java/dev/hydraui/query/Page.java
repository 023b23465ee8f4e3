package dev.hydraui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One page of a longer list.
 *
 * @param next the cursor of the page behind it; empty on the last
 * @param previous the cursor of the page before it; empty on the first
 */
public record Page<T>(List<T> items, Optional<String> next, Optional<String> previous) {

  public Page {
    items = List.copyOf(items);
  }

  /** This page with each item changed; the same one if none was. */
  public Page<T> map(UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(items.size());
    boolean same = true;
    for (T item : items) {
      T now = change.apply(item);
      same &= now == item;
      changed.add(now);
    }
    return same ? this : new Page<>(changed, next, previous);
  }
}
