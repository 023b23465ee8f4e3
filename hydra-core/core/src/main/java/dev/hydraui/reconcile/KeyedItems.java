package dev.hydraui.reconcile;

import dev.hydraui.node.Component;
import dev.hydraui.node.Each;
import dev.hydraui.node.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The items of an {@code each}: how they are made, matched by key and skipped by identity. */
final class KeyedItems<H> {

  private final Reconciler<H> reconciler;
  private final Copies<H> copies;
  private final Place<H> place;
  private final List<?> items;
  private final Each<Object, Object, ?> each;
  private final Function<Object, Object> key;
  private final Function<Object, Object> aspect;
  private final boolean viewsDependOnItemsAlone;

  @SuppressWarnings("unchecked")
  KeyedItems(Reconciler<H> reconciler, Copies<H> copies, Place<H> place, Each<?, ?, ?> of) {
    this.reconciler = reconciler;
    this.copies = copies;
    this.place = place;
    this.each = (Each<Object, Object, ?>) of;
    this.items = each.items();
    this.key = (Function<Object, Object>) each.key();
    this.aspect = (Function<Object, Object>) each.aspect();
    this.viewsDependOnItemsAlone = of.aspect() == Each.NO_ASPECT;
  }

  /** Fills the place for the first time. */
  void create() {
    indexByKey();
    List<Place<H>> children = place.children();
    for (int i = 0; i < items.size(); i++) {
      children.add(make(i));
    }
  }

  int size() {
    return items.size();
  }

  Object item(int index) {
    return items.get(index);
  }

  Object key(int index) {
    return key.apply(items.get(index));
  }

  /**
   * Where the items stand by their keys.
   *
   * @throws IllegalArgumentException naming the first key that is null or that two of them have
   */
  Map<Object, Integer> indexByKey() {
    Map<Object, Integer> indexes = new HashMap<>(items.size() * 2);
    for (int i = 0; i < items.size(); i++) {
      Object its = key(i);
      if (its == null) {
        throw refused(i, " has the key null");
      }
      Integer before = indexes.put(its, i);
      if (before != null) {
        throw refused(i, " has the key \"" + its + "\", as the one at " + before + " does");
      }
    }
    return indexes;
  }

  /** Whether nothing can have changed since a list of the same items. */
  boolean isSame(KeyedItems<H> old) {
    return viewsDependOnItemsAlone && items == old.items;
  }

  boolean hasKeyOf(int index, KeyedItems<H> other, int otherIndex) {
    Object mine = items.get(index);
    Object its = other.items.get(otherIndex);
    return mine == its || Objects.equals(key.apply(mine), other.key.apply(its));
  }

  Place<H> make(int index) {
    Object item = items.get(index);
    Object its = aspect.apply(item);
    Node<?> node = each.view().apply(item, its);
    Place<H> made =
        node instanceof Component<?> component
            ? copies.create(place, component)
            : reconciler.create(place, node);
    made.aspect = its;
    return made;
  }

  /** Brings the place at an index of the children from an old item to the one at another index. */
  void update(List<Place<H>> children, int at, Object old, int index) {
    Object item = items.get(index);
    if (item == old && viewsDependOnItemsAlone) {
      return;
    }
    Place<H> child = children.get(at);
    Object its = aspect.apply(item);
    if (item == old && Objects.equals(its, child.aspect)) {
      return;
    }
    Place<H> patched = reconciler.patch(child, each.view().apply(item, its));
    patched.aspect = its;
    if (patched != child) {
      children.set(at, patched);
    }
  }

  private IllegalArgumentException refused(int index, String what) {
    String path = place.path();
    return new IllegalArgumentException(
        "The item at " + index + " of a list in " + (path.isEmpty() ? "the view" : path) + what);
  }
}
