package dev.hydraui.reconcile;

import dev.hydraui.node.Component;
import dev.hydraui.node.Each;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The items of an {@code each}: matched by key, skipped by identity, moved as little as can be. */
final class KeyedItems<H> {

  private static final int NEW = -1;

  private final Reconciler<H> reconciler;
  private final Copies<H> copies;
  private final Host<H> host;

  KeyedItems(Reconciler<H> reconciler, Host<H> host) {
    this.reconciler = reconciler;
    this.host = host;
    this.copies = new Copies<>(reconciler, host);
  }

  void create(Place<H> place, Each<?, ?, ?> each) {
    Items items = new Items(each);
    items.refuseDuplicates(0, items.size());
    for (int i = 0; i < items.size(); i++) {
      place.children().add(make(place, items, i));
    }
  }

  void patch(Place<H> place, Each<?, ?, ?> before, Each<?, ?, ?> after) {
    if (before.items() == after.items() && after.aspect() == Each.NO_ASPECT) {
      return;
    }
    Items old = new Items(before);
    Items next = new Items(after);
    List<Place<H>> now = place.children();
    int oldEnd = old.size();
    int nextEnd = next.size();
    int start = 0;
    while (start < oldEnd && start < nextEnd && old.hasKeyOf(start, next, start)) {
      now.set(start, update(now.get(start), old.item(start), next, start));
      start++;
    }
    int last = oldEnd;
    while (start < last && start < nextEnd && old.hasKeyOf(last - 1, next, nextEnd - 1)) {
      last--;
      nextEnd--;
      now.set(last, update(now.get(last), old.item(last), next, nextEnd));
    }
    if (start == last && start == nextEnd) {
      return;
    }
    List<Place<H>> made = new ArrayList<>(next.size());
    made.addAll(now.subList(0, start));
    if (start == last) {
      next.refuseDuplicates(start, nextEnd);
      insertNew(place, next, start, nextEnd, handleBehind(place, last), made);
    } else if (start == nextEnd) {
      removeOld(place, start, last);
    } else {
      arrange(place, old, last, next, start, nextEnd, made);
    }
    made.addAll(now.subList(last, oldEnd));
    now.clear();
    now.addAll(made);
  }

  private void insertNew(
      Place<H> place, Items next, int from, int to, H following, List<Place<H>> made) {
    H container = place.container();
    for (int i = from; i < to; i++) {
      Place<H> child = make(place, next, i);
      made.add(child);
      reconciler.insert(child, container, following);
    }
  }

  private void removeOld(Place<H> place, int from, int to) {
    List<Place<H>> now = place.children();
    if (from == 0 && to == now.size() && fillsItsContainer(place)) {
      List<H> handles = new ArrayList<>(now.size());
      for (Place<H> child : now) {
        child.leave();
        child.eachHandle(handles::add);
      }
      host.clear(place.container(), handles);
      return;
    }
    for (int i = from; i < to; i++) {
      reconciler.remove(now.get(i));
    }
  }

  /** Items that come, go and move, all between {@code from} and the ends. */
  private void arrange(
      Place<H> place, Items old, int oldEnd, Items next, int from, int to, List<Place<H>> made) {
    Map<Object, Integer> wanted = next.indexByKey(from, to);
    int[] source = new int[to - from];
    Arrays.fill(source, NEW);
    boolean moved = false;
    int kept = 0;
    int furthest = 0;
    for (int i = from; i < oldEnd; i++) {
      Integer index = wanted.get(old.key(i));
      if (index != null) {
        source[index - from] = i;
        kept++;
        moved |= index < furthest;
        furthest = Math.max(furthest, index);
      }
    }
    if (kept == 0) {
      removeOld(place, from, oldEnd);
      insertNew(place, next, from, to, handleBehind(place, oldEnd), made);
      return;
    }
    List<Place<H>> now = place.children();
    removeUnwanted(now, old, from, oldEnd, wanted);
    for (int i = from; i < to; i++) {
      int index = source[i - from];
      if (index != NEW) {
        now.set(index, update(now.get(index), old.item(index), next, i));
      }
      made.add(index == NEW ? null : now.get(index));
    }
    place(place, next, from, to, source, moved, made, handleBehind(place, oldEnd));
  }

  private void removeUnwanted(
      List<Place<H>> now, Items old, int from, int to, Map<Object, Integer> wanted) {
    for (int i = from; i < to; i++) {
      if (!wanted.containsKey(old.key(i))) {
        reconciler.remove(now.get(i));
      }
    }
  }

  /** From right to left, so that what follows stands where it belongs already. */
  private void place(
      Place<H> place,
      Items next,
      int from,
      int to,
      int[] source,
      boolean moved,
      List<Place<H>> made,
      H behind) {
    H container = place.container();
    H following = behind;
    int[] staying = moved ? IncreasingRun.longest(source) : new int[0];
    int stay = staying.length - 1;
    for (int i = to - 1; i >= from; i--) {
      Place<H> child = made.get(i);
      if (child == null) {
        child = make(place, next, i);
        made.set(i, child);
        reconciler.insert(child, container, following);
      } else if (moved) {
        if (stay >= 0 && staying[stay] == i - from) {
          stay--;
        } else {
          H target = following;
          child.eachHandle(handle -> host.move(container, handle, target));
        }
      }
      H first = child.firstHandle();
      following = first == null ? following : first;
    }
  }

  private Place<H> make(Place<H> place, Items items, int index) {
    Object aspect = items.aspect(index);
    Node<?> node = items.view(index, aspect);
    Place<H> made =
        node instanceof Component<?> component
            ? copies.create(place, component)
            : reconciler.create(place, node);
    made.aspect = aspect;
    return made;
  }

  private Place<H> update(Place<H> place, Object item, Items next, int index) {
    Object aspect = next.aspect(index);
    if (item == next.item(index) && Objects.equals(place.aspect, aspect)) {
      return place;
    }
    Place<H> patched = reconciler.patch(place, next.view(index, aspect));
    patched.aspect = aspect;
    return patched;
  }

  /** The handle behind the item before {@code index}: of the items from there on, or behind all. */
  private H handleBehind(Place<H> place, int index) {
    List<Place<H>> now = place.children();
    for (int i = index; i < now.size(); i++) {
      H first = now.get(i).firstHandle();
      if (first != null) {
        return first;
      }
    }
    return place.nextHandle();
  }

  private boolean fillsItsContainer(Place<H> place) {
    Place<H> inner = place;
    while (!inner.parent.isDrawn()) {
      if (inner.parent.parent == null || inner.parent.children().size() != 1) {
        return false;
      }
      inner = inner.parent;
    }
    return inner.parent.children().size() == 1;
  }

  /** An {@code each} with its type parameters out of the way. */
  private static final class Items {
    private final List<?> items;
    private final Function<Object, Object> key;
    private final Function<Object, Object> aspect;
    private final Each<Object, Object, ?> each;

    @SuppressWarnings("unchecked")
    Items(Each<?, ?, ?> of) {
      each = (Each<Object, Object, ?>) of;
      items = each.items();
      key = (Function<Object, Object>) each.key();
      aspect = (Function<Object, Object>) each.aspect();
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

    Object aspect(int index) {
      return aspect.apply(items.get(index));
    }

    Node<?> view(int index, Object itsAspect) {
      return each.view().apply(items.get(index), itsAspect);
    }

    boolean hasKeyOf(int index, Items other, int otherIndex) {
      Object mine = items.get(index);
      Object its = other.items.get(otherIndex);
      return mine == its || key.apply(mine).equals(other.key.apply(its));
    }

    Map<Object, Integer> indexByKey(int from, int to) {
      Map<Object, Integer> indexes = new HashMap<>((to - from) * 2);
      for (int i = from; i < to; i++) {
        if (indexes.put(key(i), i) != null) {
          throw duplicate(key(i));
        }
      }
      return indexes;
    }

    void refuseDuplicates(int from, int to) {
      Set<Object> keys = new HashSet<>((to - from) * 2);
      for (int i = from; i < to; i++) {
        if (!keys.add(key(i))) {
          throw duplicate(key(i));
        }
      }
    }

    private static IllegalArgumentException duplicate(Object key) {
      return new IllegalArgumentException("Two items of one list have the key " + key);
    }
  }
}
