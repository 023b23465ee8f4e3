package dev.hydraui.reconcile;

import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentType;
import dev.hydraui.node.Each;
import dev.hydraui.node.Empty;
import dev.hydraui.node.Guarded;
import dev.hydraui.node.Identified;
import dev.hydraui.node.Keyed;
import dev.hydraui.node.Lazy;
import dev.hydraui.node.Mapped;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Compares each new view with the one on screen and tells a {@link Host} the fewest changes.
 *
 * <p>Children are matched by position, the items of an {@code each} by key. What is the same object
 * as before is not looked into. Not thread-safe: one thread renders.
 *
 * @param <H> what the host draws a component with
 */
public final class Reconciler<H> {

  private final Host<H> host;
  private final Place<H> root;
  private final Copies<H> copies;
  private final Guards<H> guards;

  /** How many nodes the one that is being made stands in. */
  int depth;

  /** A render has begun and not ended: what is on screen may be of two views. */
  private boolean unfinished;

  /**
   * @param root where the host draws the view
   * @param sink takes the events of the view
   */
  public Reconciler(Host<H> host, H root, Consumer<Object> sink) {
    this.host = host;
    this.root = new Place<>(host, root, sink);
    this.copies = new Copies<>(this, host);
    this.guards = new Guards<>(this, host);
  }

  /**
   * Brings the screen to this view. When a view, an item's view or the host throws, the screen may
   * be left between two views; the next render then draws all of it anew. What a {@link
   * Node#guarded} part throws ends there.
   *
   * @throws IllegalArgumentException naming the place, if the view contains itself or two items of
   *     an {@code each} have one key
   */
  public void render(Node<?> view) {
    if (unfinished) {
      takeDown();
    }
    unfinished = true;
    depth = 0;
    if (root.children().isEmpty()) {
      Place<H> place = create(root, view);
      root.children().add(place);
      insert(place, root.handle(), null);
    } else {
      root.children().set(0, patch(root.children().get(0), view));
    }
    unfinished = false;
    host.finished();
  }

  /** Takes the view off the screen. */
  public void clear() {
    takeDown();
    host.finished();
  }

  private void takeDown() {
    if (!root.children().isEmpty()) {
      Place<H> view = root.children().get(0);
      root.children().clear();
      remove(view);
    }
  }

  Place<H> create(Place<H> parent, Node<?> node) {
    Place<H> place = new Place<>(parent, node);
    if (++depth > Endless.DEPTH) {
      throw Endless.at(place);
    }
    if (node instanceof Component<?> component) {
      place.setHandle(host.create(place));
      identify(place);
      List<? extends Node<?>> nodes = component.children();
      for (int i = 0; i < nodes.size(); i++) {
        Place<H> child = create(place, nodes.get(i));
        place.children().add(child);
        insert(child, place.handle(), null);
      }
    } else if (node instanceof Each<?, ?, ?> each) {
      new KeyedItems<>(this, copies, place, each).create();
    } else if (node instanceof Guarded<?> guarded) {
      place.children().add(guards.create(place, guarded));
    } else if (!(node instanceof Empty)) {
      place.children().add(create(place, inner(node)));
    }
    depth--;
    return place;
  }

  /** Brings a place to a node, or puts a new place where it was; answers the one that is there. */
  Place<H> patch(Place<H> place, Node<?> next) {
    Node<?> before = place.node;
    if (before == next) {
      return place;
    }
    if (!matches(before, next)) {
      return replace(place, next);
    }
    if (next instanceof Component<?> component) {
      patchComponent(place, (Component<?>) before, component);
      return place;
    }
    place.node = next;
    if (next instanceof Each<?, ?, ?> each) {
      KeyedItems<H> old = new KeyedItems<>(this, copies, place, (Each<?, ?, ?>) before);
      KeyedItems<H> items = new KeyedItems<>(this, copies, place, each);
      new KeyedPatch<>(this, host, place, old, items).run();
    } else if (next instanceof Guarded<?> guarded) {
      place.children().set(0, guards.patch(place.children().get(0), guarded));
    } else if (!(next instanceof Empty) && !isUnchanged(before, next)) {
      place.children().set(0, patch(place.children().get(0), inner(next)));
      if (next instanceof Identified<?> named
          && !named.testId().equals(((Identified<?>) before).testId())) {
        identifyAll(place);
      }
    }
    return place;
  }

  /** Tells the host what tests find a new thing by, if a node around it says so. */
  void identify(Place<H> place) {
    Place<H> around = place.parent;
    while (around.parent != null && !around.isDrawn()) {
      if (around.node instanceof Identified<?> named) {
        host.identify(place.handle(), named.testId());
        return;
      }
      around = around.parent;
    }
  }

  private void identifyAll(Place<H> place) {
    if (place.isDrawn()) {
      identify(place);
    } else {
      for (Place<H> child : place.children()) {
        identifyAll(child);
      }
    }
  }

  void insert(Place<H> place, H container, H before) {
    place.eachHandle(handle -> host.insert(container, handle, before));
  }

  void remove(Place<H> place) {
    place.leave();
    H container = place.container();
    place.eachHandle(handle -> host.remove(container, handle));
  }

  private void patchComponent(Place<H> place, Component<?> before, Component<?> after) {
    List<? extends Node<?>> now = before.children();
    List<? extends Node<?>> next = after.children();
    boolean sameChildren = now == next || (now.isEmpty() && next.isEmpty());
    if (!sameChildren) {
      place.children(); // in a copy they are made from the node of before
    }
    place.node = after;
    if (!same(before, after)) {
      host.update(place.handle(), before, after);
    }
    if (!sameChildren) {
      patchChildren(place, next);
    }
  }

  private void patchChildren(Place<H> place, List<? extends Node<?>> next) {
    List<Place<H>> children = place.children();
    int common = Math.min(children.size(), next.size());
    for (int i = 0; i < common; i++) {
      children.set(i, patch(children.get(i), next.get(i)));
    }
    if (children.size() == next.size()) {
      return;
    }
    place.settle();
    for (int i = children.size() - 1; i >= common; i--) {
      remove(children.remove(i));
    }
    for (int i = common; i < next.size(); i++) {
      Place<H> child = create(place, next.get(i));
      children.add(child);
      insert(child, place.handle(), null);
    }
  }

  private Place<H> replace(Place<H> place, Node<?> next) {
    place.parent.settle();
    H first = place.firstHandle();
    H following = first == null ? place.nextHandle() : first;
    Place<H> made = create(place.parent, next);
    host.replaced(place, made);
    insert(made, place.container(), following);
    remove(place);
    return made;
  }

  private static boolean matches(Node<?> before, Node<?> next) {
    if (before instanceof Component<?> one) {
      return next instanceof Component<?> other && isAlike(one, other);
    }
    if (before instanceof Keyed<?> one) {
      return next instanceof Keyed<?> other && Objects.equals(one.key(), other.key());
    }
    return before.getClass() == next.getClass();
  }

  /** Whether the one can be changed into the other. */
  static boolean isAlike(Component<?> one, Component<?> other) {
    return one.getClass() == other.getClass() && one.likeness().equals(other.likeness());
  }

  private static boolean isUnchanged(Node<?> before, Node<?> next) {
    return next instanceof Lazy<?, ?> lazy && isSame(((Lazy<?, ?>) before).on(), lazy.on());
  }

  /** What a node that only wraps another one wraps. */
  private static Node<?> inner(Node<?> node) {
    if (node instanceof Lazy<?, ?> lazy) {
      return view(lazy);
    }
    if (node instanceof Keyed<?> keyed) {
      return keyed.node();
    }
    if (node instanceof Identified<?> named) {
      return named.node();
    }
    return ((Mapped<?, ?>) node).node();
  }

  private static <T> Node<?> view(Lazy<T, ?> lazy) {
    return lazy.view().apply(lazy.on());
  }

  private static boolean isSame(Object before, Object after) {
    return before == after
        || ((after instanceof String || after instanceof Number || after instanceof Boolean)
            && after.equals(before));
  }

  /** Whether two components of one kind look the same, their children left aside. */
  @SuppressWarnings("unchecked")
  static boolean same(Component<?> before, Component<?> after) {
    return ((ComponentType<Component<?>>) after.type()).same(before, after);
  }
}
