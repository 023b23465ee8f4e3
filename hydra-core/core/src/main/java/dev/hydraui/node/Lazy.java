package dev.hydraui.node;

import java.util.function.Function;

/**
 * A node that is made only when what it depends on is another object; made by {@link Node#lazy}.
 */
public record Lazy<T, E>(T on, Function<? super T, ? extends Node<E>> view) implements Node<E> {}
