package dev.hydraui.node;

/** A node under a name; made by {@link Node#keyed}. */
public record Keyed<E>(Object key, Node<E> node) implements Node<E> {}
