package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A short mark.
 *
 * @param label what is shown
 * @param tone what it means
 */
@CatalogueEntry
public record Badge<E>(String label, Tone tone) implements BadgeFields<E> {}
