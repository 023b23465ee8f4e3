package dev.hydraui.reconcile;

import dev.hydraui.node.Component;
import dev.hydraui.node.Mapped;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a node stands in the view that is on screen: what a host holds on to, since nodes come and
 * go while a place stays.
 *
 * @param <H> what the host draws a component with
 */
public final class Place<H> {

  /** Set once for a place in a view; where a {@link PatchPlayer} has inserted it otherwise. */
  Place<H> parent;

  Node<?> node;

  /** What the view of an {@code each} item depended on beside the item. */
  Object aspect;

  /** For a list whose items are copied: what they are copied from. Never on screen. */
  Place<H> original;

  private final Host<H> host;
  private final Consumer<Object> sink;
  private final int index;
  private H handle;
  private List<Place<H>> children;
  private boolean gone;

  /** The place of the whole view, whose handle is where the host draws. */
  Place(Host<H> host, H root, Consumer<Object> sink) {
    this.host = host;
    this.sink = sink;
    this.parent = null;
    this.index = 0;
    this.handle = root;
    this.children = new ArrayList<>();
  }

  /** A place made node by node. */
  Place(Place<H> parent, Node<?> node) {
    this(parent, node, -1);
    this.children = new ArrayList<>();
  }

  private Place(Place<H> parent, Node<?> node, int index) {
    this.host = parent.host;
    this.sink = parent.sink;
    this.parent = parent;
    this.node = node;
    this.index = index;
  }

  /** A place in a copy: what is inside it gets a place of its own only when it is asked for. */
  static <H> Place<H> ofCopy(Place<H> parent, Component<?> component) {
    return new Place<>(parent, component, -1);
  }

  /** The component that is drawn here, as of the last render. */
  public Component<?> component() {
    return (Component<?>) node;
  }

  /** What the host drew here. */
  public H handle() {
    if (handle == null) {
      handle = host.child(parent.handle(), index);
    }
    return handle;
  }

  /** The places inside this one; in a copy they are made now. */
  public List<Place<H>> children() {
    if (children == null) {
      List<? extends Node<?>> nodes = ((Component<?>) node).children();
      children = new ArrayList<>(nodes.size());
      for (int i = 0; i < nodes.size(); i++) {
        children.add(new Place<>(this, nodes.get(i), i));
      }
    }
    return children;
  }

  /** Whether a component is drawn here, and not only a node that shapes the tree. */
  public boolean isDrawn() {
    return node instanceof Component;
  }

  /** The names of the components from the outermost to here, as {@code column > row}. */
  public String path() {
    String path = isDrawn() ? component().type().name() : "";
    for (Place<H> place = around().orElse(null);
        place != null;
        place = place.around().orElse(null)) {
      String name = place.component().type().name();
      path = path.isEmpty() ? name : name + " > " + path;
    }
    return path;
  }

  /** The drawn place around this one; empty for the outermost. */
  public Optional<Place<H>> around() {
    Place<H> place = parent;
    while (place.parent != null && !place.isDrawn()) {
      place = place.parent;
    }
    return place.parent == null ? Optional.empty() : Optional.of(place);
  }

  /**
   * Hands an event of the component that is drawn here to the store, through the parents' {@link
   * Node#map}. An event from something that has been removed is dropped.
   */
  public void send(Object event) {
    Object mapped = event;
    for (Place<H> place = this; place.parent != null; place = place.parent) {
      if (place.gone) {
        return;
      }
      if (place.node instanceof Mapped<?, ?> mapping) {
        mapped = apply(mapping, mapped);
      }
    }
    sink.accept(mapped);
  }

  void setHandle(H made) {
    handle = made;
  }

  /** Nothing that happens here counts any more. */
  void leave() {
    gone = true;
  }

  /** The handle of the drawn place around this one. */
  H container() {
    Place<H> place = parent;
    while (place.parent != null && !place.isDrawn()) {
      place = place.parent;
    }
    return place.handle();
  }

  /** The first handle in this place, or null if it shows nothing. */
  H firstHandle() {
    if (gone) {
      return null;
    }
    if (isDrawn()) {
      return handle();
    }
    for (Place<H> child : children) {
      H first = child.firstHandle();
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  /** The handle that follows this place among its container's children, or null. */
  H nextHandle() {
    Place<H> place = this;
    while (true) {
      List<Place<H>> siblings = place.parent.children();
      for (int i = siblings.indexOf(place) + 1; i < siblings.size(); i++) {
        H first = siblings.get(i).firstHandle();
        if (first != null) {
          return first;
        }
      }
      place = place.parent;
      if (place.parent == null || place.isDrawn()) {
        return null;
      }
    }
  }

  /** Calls with every handle that stands in the container for this place, in order. */
  void eachHandle(Consumer<H> action) {
    if (isDrawn()) {
      action.accept(handle());
    } else {
      for (Place<H> child : children) {
        if (!child.gone) {
          child.eachHandle(action);
        }
      }
    }
  }

  /** Finds every child's handle, before the order of a copy's children changes. */
  void settle() {
    if (!isDrawn()) {
      return;
    }
    for (Place<H> child : children()) {
      if (child.isDrawn()) {
        child.handle();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Object apply(Mapped<?, ?> mapping, Object event) {
    return ((Mapped<Object, Object>) mapping).toEvent().apply(event);
  }
}
