package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * The outline of content that is being fetched.
 *
 * @param label what is being fetched
 * @param lines how many lines it has
 */
@CatalogueEntry
public record Skeleton<E>(String label, int lines) implements SkeletonFields<E> {}
