package dev.hydraui.reconcile;

import dev.hydraui.node.Guarded;
import dev.hydraui.node.Keyed;
import dev.hydraui.node.Node;

/** Draws the parts of a view that do not take the rest with them when they fail. */
final class Guards<H> {

  /** A fallback and what it stands for never become each other. */
  private static final Object FALLBACK = new Object();

  private final Reconciler<H> reconciler;
  private final Host<H> host;

  Guards(Reconciler<H> reconciler, Host<H> host) {
    this.reconciler = reconciler;
    this.host = host;
  }

  Place<H> create(Place<H> place, Guarded<?> guarded) {
    int depth = reconciler.depth;
    try {
      return reconciler.create(place, guarded.view().get());
    } catch (Throwable failure) {
      reconciler.depth = depth;
      return reconciler.create(place, fallback(place, guarded, failure));
    }
  }

  /** Brings what is in a guarded place up to date; answers what is there then. */
  Place<H> patch(Place<H> shown, Guarded<?> guarded) {
    int depth = reconciler.depth;
    try {
      return reconciler.patch(shown, guarded.view().get());
    } catch (Throwable failure) {
      reconciler.depth = depth;
      return reconciler.patch(shown, fallback(shown.parent, guarded, failure));
    }
  }

  private Node<?> fallback(Place<H> place, Guarded<?> guarded, Throwable failure) {
    host.failed(failure, place.path());
    return new Keyed<>(FALLBACK, guarded.fallback().apply(failure));
  }
}
