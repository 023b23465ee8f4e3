package dev.hydraui.node;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One node for each item; made by {@link Node#each}.
 *
 * @param items the items; never changed after they were handed over
 * @param key what names an item among its siblings, with {@code equals} and {@code hashCode}; two
 *     items of one key are an error that names them
 * @param aspect what else the view of an item depends on; {@link #NO_ASPECT} for nothing
 * @param view the node of an item and its aspect
 */
public record Each<T, A, E>(
    List<T> items,
    Function<? super T, ?> key,
    Function<? super T, ? extends A> aspect,
    BiFunction<? super T, ? super A, ? extends Node<E>> view)
    implements Node<E> {

  /** The aspect of items whose view depends on nothing else. */
  public static final Function<Object, Void> NO_ASPECT = item -> null;
}
