package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * Something is under way.
 *
 * @param label what
 * @param percent how far, 0 to 100, or -1 if nobody knows
 */
@CatalogueEntry
public record Progress<E>(String label, int percent) implements ProgressFields<E> {}
