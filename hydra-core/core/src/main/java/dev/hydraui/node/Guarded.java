package dev.hydraui.node;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A node that another one takes the place of when it cannot be drawn; made by {@link Node#guarded}.
 */
public record Guarded<E>(
    Supplier<? extends Node<E>> view, Function<? super Throwable, ? extends Node<E>> fallback)
    implements Node<E> {}
