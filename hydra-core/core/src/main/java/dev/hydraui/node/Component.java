package dev.hydraui.node;

import java.util.List;
import java.util.Optional;

/**
 * A kind of node that a renderer draws as one thing: a text, a button, a column.
 *
 * <p>Each component is one record annotated with {@link CatalogueEntry}; its type, its codec, its
 * place in the catalogue and the methods that change one property are derived from the record when
 * it is compiled. The record implements the generated interface, which carries the component's name
 * and {@code Fields}:
 *
 * <pre>{@code
 * @CatalogueEntry
 * public record Button<E>(String label, E onPress, boolean disabled) implements ButtonFields<E> {}
 * }</pre>
 *
 * @param <E> the events that the person's actions on it become
 */
public non-sealed interface Component<E> extends Node<E> {

  /** What is derived from the record. */
  ComponentType<?> type();

  /**
   * What two components must have in common for one to become the other on screen; otherwise it is
   * taken away and the other put in its place. Its class, unless a component says otherwise.
   */
  default Object likeness() {
    return getClass();
  }

  /**
   * The component that a node is: itself, or what a name, a key, the focus or another's events were
   * given to. Nothing where it is found out only when it is drawn, as in a list.
   */
  static Optional<Component<?>> in(Node<?> node) {
    Node<?> at = node;
    while (!(at instanceof Component)) {
      if (at instanceof Identified<?> named) {
        at = named.node();
      } else if (at instanceof Keyed<?> keyed) {
        at = keyed.node();
      } else if (at instanceof Focused<?> focused) {
        at = focused.node();
      } else if (at instanceof Mapped<?, ?> mapped) {
        at = mapped.node();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of((Component<?>) at);
  }

  /** What stands inside it, in order; empty for most. */
  default List<Node<E>> children() {
    return List.of();
  }
}
