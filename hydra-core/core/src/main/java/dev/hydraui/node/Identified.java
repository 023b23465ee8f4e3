package dev.hydraui.node;

/** A node that tests find by a name of its own; made by {@link Node#testId}. */
public record Identified<E>(String testId, Node<E> node) implements Node<E> {}
