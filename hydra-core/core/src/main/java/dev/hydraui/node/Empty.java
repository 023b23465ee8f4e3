package dev.hydraui.node;

/** Nothing on screen; made by {@link Node#empty}. */
public record Empty<E>() implements Node<E> {}
