package dev.hydraui.reconcile;

import dev.hydraui.node.Component;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Makes items by copying one that was made before and changing what differs, where the host can
 * copy: one call for a whole subtree instead of one for each component in it.
 */
final class Copies<H> {

  private final Reconciler<H> reconciler;
  private final Host<H> host;

  Copies(Reconciler<H> reconciler, Host<H> host) {
    this.reconciler = reconciler;
    this.host = host;
  }

  /** Makes an item of the list; the list's first one becomes the original of those to come. */
  Place<H> create(Place<H> list, Component<?> component) {
    Place<H> original = list.original;
    if (original != null && hasShapeOf(original.component(), component)) {
      Place<H> place = Place.ofCopy(list, component);
      place.setHandle(host.copy(original, place));
      bring(place.handle(), original.component(), component);
      return place;
    }
    Place<H> place = reconciler.create(list, component);
    if (canCopy(component)) {
      Place<H> copy = Place.ofCopy(list, component);
      copy.setHandle(host.copy(place, copy));
      list.original = copy;
    }
    return place;
  }

  /** Changes in a fresh copy what differs from its original. */
  private void bring(H handle, Component<?> original, Component<?> component) {
    if (!Reconciler.same(original, component)) {
      host.update(handle, original, component);
    }
    List<? extends Node<?>> before = original.children();
    List<? extends Node<?>> after = component.children();
    for (int i = 0; i < after.size(); i++) {
      Component<?> like = (Component<?>) before.get(i);
      Component<?> child = (Component<?>) after.get(i);
      if (!looksLike(like, child)) {
        bring(host.child(handle, i), like, child);
      }
    }
  }

  private static boolean looksLike(Component<?> one, Component<?> other) {
    if (one == other) {
      return true;
    }
    if (!Reconciler.same(one, other)) {
      return false;
    }
    List<? extends Node<?>> ones = one.children();
    List<? extends Node<?>> others = other.children();
    for (int i = 0; i < ones.size(); i++) {
      if (!looksLike((Component<?>) ones.get(i), (Component<?>) others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasShapeOf(Component<?> one, Component<?> other) {
    if (!one.likeness().equals(other.likeness())) {
      return false;
    }
    List<? extends Node<?>> ones = one.children();
    List<? extends Node<?>> others = other.children();
    if (ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      if (!(others.get(i) instanceof Component<?> child)
          || !hasShapeOf((Component<?>) ones.get(i), child)) {
        return false;
      }
    }
    return true;
  }

  private boolean canCopy(Component<?> component) {
    if (!host.canCopy(component)) {
      return false;
    }
    for (Node<?> node : component.children()) {
      if (!(node instanceof Component<?> child) || !canCopy(child)) {
        return false;
      }
    }
    return true;
  }
}
