package dev.hydraui.component;

import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The part of {@link Ui} that shapes the tree. */
class NodeFactory<E> {

  /** Nothing on screen; see {@link Node#empty}. */
  public final Node<E> nothing() {
    return Node.empty();
  }

  /** The node, or nothing; see {@link Node#when}. */
  public final Node<E> when(boolean shown, Supplier<? extends Node<E>> node) {
    return Node.when(shown, node);
  }

  /** One node for each item; see {@link Node#each(List, Function, Function)}. */
  public final <T> Node<E> each(
      List<T> items, Function<? super T, ?> key, Function<? super T, ? extends Node<E>> view) {
    return Node.each(items, key, view);
  }

  /**
   * One node for each item and aspect; see {@link Node#each(List, Function, Function, BiFunction)}.
   */
  public final <T, A> Node<E> each(
      List<T> items,
      Function<? super T, ?> key,
      Function<? super T, ? extends A> aspect,
      BiFunction<? super T, ? super A, ? extends Node<E>> view) {
    return Node.each(items, key, aspect, view);
  }

  /** A node that is made when what it depends on is another object; see {@link Node#lazy}. */
  public final <T> Node<E> lazy(T on, Function<? super T, ? extends Node<E>> view) {
    return Node.lazy(on, view);
  }

  /** A node that does not take the rest of the view with it; see {@link Node#guarded}. */
  public final Node<E> guarded(
      Supplier<? extends Node<E>> view, Function<? super Throwable, ? extends Node<E>> fallback) {
    return Node.guarded(view, fallback);
  }

  /** A node that is a new one whenever its key is; see {@link Node#keyed}. */
  public final Node<E> keyed(Object key, Node<E> node) {
    return Node.keyed(key, node);
  }

  /** The children as a list of their own, so that the caller's array may change. */
  @SafeVarargs
  static <N> List<N> list(N... children) {
    if (children.length == 0) {
      return List.of();
    }
    List<N> list = new ArrayList<>(children.length);
    Collections.addAll(list, children);
    return list;
  }
}
