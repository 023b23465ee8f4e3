package dev.hydraui.node;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An immutable description of one thing on screen; a tree of them is a view.
 *
 * <p>A {@link Component} is drawn. The others shape the tree: {@link Each} repeats, {@link Lazy}
 * skips, {@link Keyed} names, {@link Mapped} carries a child machine's view into its parent, {@link
 * Guarded} keeps what fails from the rest, {@link Identified} names for tests, {@link Empty} holds
 * a place.
 *
 * <p>Identity is the fast path: where a view returns the same node object as before, nothing below
 * it is looked at.
 *
 * @param <E> the events that the person's actions on it become
 */
public sealed interface Node<E>
    permits Component, Each, Lazy, Keyed, Mapped, Guarded, Identified, Empty {

  /** This node for a parent's events. */
  default <F> Node<F> map(Function<? super E, ? extends F> toEvent) {
    return new Mapped<>(this, toEvent);
  }

  /**
   * This node under a name that tests find it by; no person perceives it. On the web it is the
   * attribute {@code data-testid}. Where the node draws several things, as {@link #each} does, each
   * of them has it; of two names for one thing, the inner one counts.
   */
  default Node<E> testId(String testId) {
    return new Identified<>(testId, this);
  }

  /** Nothing on screen. Keeps the positions of its siblings, so that they keep what they are. */
  static <E> Node<E> empty() {
    return new Empty<>();
  }

  /** The node, or nothing; the node is made only when it is shown. */
  static <E> Node<E> when(boolean shown, Supplier<? extends Node<E>> node) {
    return shown ? node.get() : empty();
  }

  /**
   * One node for each item. An item that is the same object as before is skipped, without calling
   * {@code view}: the view may depend on nothing but its item. Two ways of seeing the same items
   * that take turns in one place need {@link #keyed}.
   */
  static <T, E> Node<E> each(
      List<T> items, Function<? super T, ?> key, Function<? super T, ? extends Node<E>> view) {
    return new Each<T, Void, E>(items, key, Each.NO_ASPECT, (item, none) -> view.apply(item));
  }

  /**
   * One node for each item and an aspect of the rest of the state, such as whether the item is
   * selected. An item is skipped when it is the same object and its aspect is equal.
   */
  static <T, A, E> Node<E> each(
      List<T> items,
      Function<? super T, ?> key,
      Function<? super T, ? extends A> aspect,
      BiFunction<? super T, ? super A, ? extends Node<E>> view) {
    return new Each<T, A, E>(items, key, aspect, view);
  }

  /**
   * A node that is made only when {@code on} is another object than before: the view may depend on
   * nothing else, not even on which of two functions it is; these need {@link #keyed}.
   */
  static <T, E> Node<E> lazy(T on, Function<? super T, ? extends Node<E>> view) {
    return new Lazy<>(on, view);
  }

  /**
   * A node that does not take the rest of the view with it when it fails: what {@code view}, a view
   * inside it or the renderer throws while it is drawn is reported, and the fallback stands in its
   * place until a view is made that can be drawn.
   */
  static <E> Node<E> guarded(
      Supplier<? extends Node<E>> view, Function<? super Throwable, ? extends Node<E>> fallback) {
    return new Guarded<>(view, fallback);
  }

  /** A node that is a new one whenever its key is: nothing of the old one is kept. */
  static <E> Node<E> keyed(Object key, Node<E> node) {
    return new Keyed<>(key, node);
  }
}
