package dev.hydraui.node;

/** A node that takes the focus when it appears; made by {@link Node#autofocus}. */
public record Focused<E>(Node<E> node) implements Node<E> {}
