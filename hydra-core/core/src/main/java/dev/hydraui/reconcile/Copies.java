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
    if (original != null) {
      Place<H> place = Place.ofCopy(list, component);
      place.setHandle(host.copy(original, place));
      reconciler.identify(place);
      if (bring(new Spot<>(place.handle()), original.component(), component)) {
        return place;
      }
    }
    Place<H> place = reconciler.create(list, component);
    if (original == null && canCopy(component)) {
      Place<H> copy = Place.ofCopy(list, component);
      copy.setHandle(host.copy(place, copy));
      list.original = copy;
    }
    return place;
  }

  /**
   * Changes in a fresh copy what differs from its original.
   *
   * @return whether it could: not if the two are made of different components
   */
  private boolean bring(Spot<H> spot, Component<?> original, Component<?> component) {
    if (!Reconciler.isAlike(original, component)) {
      return false;
    }
    List<? extends Node<?>> before = original.children();
    List<? extends Node<?>> after = component.children();
    if (before.size() != after.size()) {
      return false;
    }
    if (!Reconciler.same(original, component)) {
      host.update(spot.handle(host), original, component);
    }
    for (int i = 0; i < after.size(); i++) {
      Node<?> like = before.get(i);
      Node<?> child = after.get(i);
      if (like != child
          && !(child instanceof Component<?> next
              && bring(new Spot<>(spot, i), (Component<?>) like, next))) {
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

  /** A component in a copy; its handle is looked for only if something differs there. */
  private static final class Spot<H> {
    private final Spot<H> around;
    private final int index;
    private H handle;

    Spot(H handle) {
      this.around = null;
      this.index = 0;
      this.handle = handle;
    }

    Spot(Spot<H> around, int index) {
      this.around = around;
      this.index = index;
    }

    H handle(Host<H> host) {
      if (handle == null) {
        handle = host.child(around.handle(host), index);
      }
      return handle;
    }
  }
}
