package dev.hydraui.admin;

import dev.hydraui.node.Component;
import dev.hydraui.node.Each;
import dev.hydraui.node.Keyed;
import dev.hydraui.node.Lazy;
import dev.hydraui.node.Mapped;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A component on screen, and how its events become the machine's.
 *
 * @param depth how deep it stands in the view
 */
record Sight(Component<?> component, Function<Object, Object> toEvent, int depth) {

  /** All components of a view, outer ones first. */
  static List<Sight> all(Node<?> view) {
    List<Sight> found = new ArrayList<>();
    gather(view, event -> event, 0, found);
    return found;
  }

  /** What stands inside this one. */
  List<Sight> inside() {
    List<Sight> found = new ArrayList<>();
    component.children().forEach(child -> gather(child, toEvent, depth + 1, found));
    return found;
  }

  private static void gather(
      Node<?> node, Function<Object, Object> toEvent, int depth, List<Sight> found) {
    if (node instanceof Component<?> component) {
      Sight sight = new Sight(component, toEvent, depth);
      found.add(sight);
      found.addAll(sight.inside());
    } else if (node instanceof Mapped<?, ?> mapped) {
      gather(mapped.node(), through(mapped, toEvent), depth, found);
    } else if (node instanceof Keyed<?> keyed) {
      gather(keyed.node(), toEvent, depth, found);
    } else if (node instanceof Lazy<?, ?> lazy) {
      gather(made(lazy), toEvent, depth, found);
    } else if (node instanceof Each<?, ?, ?> each) {
      items(each).forEach(item -> gather(item, toEvent, depth, found));
    }
  }

  private static <D, E> Function<Object, Object> through(
      Mapped<D, E> mapped, Function<Object, Object> outer) {
    @SuppressWarnings("unchecked")
    Function<Object, Object> inner = (Function<Object, Object>) (Function<?, ?>) mapped.toEvent();
    return inner.andThen(outer);
  }

  private static <T, E> Node<E> made(Lazy<T, E> lazy) {
    return lazy.view().apply(lazy.on());
  }

  private static <T, A, E> List<Node<E>> items(Each<T, A, E> each) {
    List<Node<E>> nodes = new ArrayList<>();
    List<Object> keys = new ArrayList<>();
    for (T item : each.items()) {
      Object key = each.key().apply(item);
      if (keys.contains(key)) {
        throw new AssertionError("Two items have the key " + key);
      }
      keys.add(key);
      nodes.add(each.view().apply(item, each.aspect().apply(item)));
    }
    return nodes;
  }
}
