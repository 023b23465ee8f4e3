package dev.hydraui.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Brings a place from one list of items to another, moving as little as can be. What may fail, the
 * making and changing of items, comes before anything is inserted, moved or removed.
 */
final class KeyedPatch<H> {

  private static final int NEW = -1;

  private final Reconciler<H> reconciler;
  private final Host<H> host;
  private final Place<H> place;
  private final List<Place<H>> children;
  private final KeyedItems<H> old;
  private final KeyedItems<H> next;

  /** Where what differs begins, and where it ends in the old list and in the next. */
  private int start;

  private int oldEnd;
  private int nextEnd;

  KeyedPatch(
      Reconciler<H> reconciler,
      Host<H> host,
      Place<H> place,
      KeyedItems<H> old,
      KeyedItems<H> next) {
    this.reconciler = reconciler;
    this.host = host;
    this.place = place;
    this.children = place.children();
    this.old = old;
    this.next = next;
    this.oldEnd = old.size();
    this.nextEnd = next.size();
  }

  void run() {
    if (next.isSame(old)) {
      return;
    }
    keepTheEnds();
    if (start == oldEnd && start == nextEnd) {
      return;
    }
    if (start == nextEnd) {
      removeOld();
      replaceChildren(List.of());
    } else if (start == oldEnd) {
      next.indexByKey();
      replaceAll();
    } else if (!swap()) {
      arrange();
    }
  }

  private void keepTheEnds() {
    while (start < oldEnd && start < nextEnd && old.hasKeyOf(start, next, start)) {
      next.update(children, start, old.item(start), start);
      start++;
    }
    while (start < oldEnd && start < nextEnd && old.hasKeyOf(oldEnd - 1, next, nextEnd - 1)) {
      oldEnd--;
      nextEnd--;
      next.update(children, oldEnd, old.item(oldEnd), nextEnd);
    }
  }

  private List<Place<H>> make() {
    List<Place<H>> made = new ArrayList<>(nextEnd - start);
    for (int i = start; i < nextEnd; i++) {
      made.add(next.make(i));
    }
    return made;
  }

  private void removeOld() {
    if (start == 0 && oldEnd == children.size() && fillsItsContainer()) {
      List<H> handles = new ArrayList<>(oldEnd);
      for (Place<H> child : children) {
        child.leave();
        child.eachHandle(handles::add);
      }
      host.clear(place.container(), handles);
    } else {
      for (int i = start; i < oldEnd; i++) {
        reconciler.remove(children.get(i));
      }
    }
  }

  /** The most common change of order, found without a look at the keys between the two. */
  private boolean swap() {
    int last = oldEnd - 1;
    if (oldEnd != nextEnd
        || last - start < 2
        || !old.hasKeyOf(start, next, last)
        || !old.hasKeyOf(last, next, start)) {
      return false;
    }
    for (int i = start + 1; i < last; i++) {
      if (!old.hasKeyOf(i, next, i)) {
        return false;
      }
    }
    next.update(children, start, old.item(start), last);
    for (int i = start + 1; i < last; i++) {
      next.update(children, i, old.item(i), i);
    }
    next.update(children, last, old.item(last), start);
    Place<H> first = children.get(start);
    children.set(start, children.get(last));
    children.set(last, first);
    move(children.get(start), handleBehind(start + 1));
    move(children.get(last), handleBehind(last + 1));
    return true;
  }

  private void move(Place<H> child, H before) {
    H container = place.container();
    child.eachHandle(handle -> host.move(container, handle, before));
  }

  /** Items that come, go and move, all between {@code start} and the ends. */
  private void arrange() {
    Map<Object, Integer> wanted = next.indexByKey();
    int[] source = new int[nextEnd - start];
    Arrays.fill(source, NEW);
    boolean[] stays = new boolean[oldEnd - start];
    boolean moved = false;
    int kept = 0;
    int furthest = 0;
    for (int i = start; i < oldEnd; i++) {
      Integer index = wanted.get(old.key(i));
      if (index != null) {
        source[index - start] = i;
        stays[i - start] = true;
        kept++;
        moved |= index < furthest;
        furthest = Math.max(furthest, index);
      }
    }
    if (kept == 0) {
      replaceAll();
      return;
    }
    List<Place<H>> places = updated(source);
    for (int i = start; i < oldEnd; i++) {
      if (!stays[i - start]) {
        reconciler.remove(children.get(i));
      }
    }
    place(places, source, moved);
    replaceChildren(places);
  }

  private void replaceAll() {
    List<Place<H>> made = make();
    H container = place.container();
    H following = handleBehind(oldEnd);
    if (start < oldEnd) {
      removeOld();
    }
    for (int i = 0; i < made.size(); i++) {
      reconciler.insert(made.get(i), container, following);
    }
    replaceChildren(made);
  }

  /** The places of the next list, brought up to date or made. */
  private List<Place<H>> updated(int[] source) {
    List<Place<H>> places = new ArrayList<>(source.length);
    for (int i = start; i < nextEnd; i++) {
      int index = source[i - start];
      if (index == NEW) {
        places.add(next.make(i));
      } else {
        next.update(children, index, old.item(index), i);
        places.add(children.get(index));
      }
    }
    return places;
  }

  /** From right to left, so that what follows stands where it belongs already. */
  private void place(List<Place<H>> places, int[] source, boolean moved) {
    H container = place.container();
    H following = handleBehind(oldEnd);
    int[] staying = moved ? IncreasingRun.longest(source) : new int[0];
    int stay = staying.length - 1;
    for (int i = source.length - 1; i >= 0; i--) {
      Place<H> child = places.get(i);
      if (source[i] == NEW) {
        reconciler.insert(child, container, following);
      } else if (moved) {
        if (stay >= 0 && staying[stay] == i) {
          stay--;
        } else {
          move(child, following);
        }
      }
      H first = child.firstHandle();
      following = first == null ? following : first;
    }
  }

  /** Puts places where those of the old list were that differ. */
  private void replaceChildren(List<Place<H>> between) {
    int differ = oldEnd - start;
    if (differ == 1 && between.isEmpty()) {
      children.remove(start);
      return;
    }
    if (differ == children.size()) {
      children.clear();
      children.addAll(between);
      return;
    }
    int common = Math.min(differ, between.size());
    for (int i = 0; i < common; i++) {
      children.set(start + i, between.get(i));
    }
    if (differ == between.size()) {
      return;
    }
    List<Place<H>> behind = new ArrayList<>(children.size() - oldEnd);
    for (int i = oldEnd; i < children.size(); i++) {
      behind.add(children.get(i));
    }
    for (int i = children.size() - 1; i >= start + common; i--) {
      children.remove(i);
    }
    for (int i = common; i < between.size(); i++) {
      children.add(between.get(i));
    }
    children.addAll(behind);
  }

  /** The first handle of the places from an index on, or behind all of them. */
  private H handleBehind(int index) {
    for (int i = index; i < children.size(); i++) {
      H first = children.get(i).firstHandle();
      if (first != null) {
        return first;
      }
    }
    return place.nextHandle();
  }

  private boolean fillsItsContainer() {
    Place<H> inner = place;
    while (!inner.parent.isDrawn()) {
      if (inner.parent.parent == null || inner.parent.children().size() != 1) {
        return false;
      }
      inner = inner.parent;
    }
    return inner.parent.children().size() == 1;
  }
}
