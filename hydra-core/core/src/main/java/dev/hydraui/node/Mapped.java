package dev.hydraui.node;

import java.util.function.Function;

/** A node whose events become a parent's; made by {@link Node#map}. */
public record Mapped<D, E>(Node<D> node, Function<? super D, ? extends E> toEvent)
    implements Node<E> {}
