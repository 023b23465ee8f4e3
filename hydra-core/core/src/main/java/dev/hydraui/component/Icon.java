package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A picture that stands for something.
 *
 * @param name its name in the icon set
 * @param label what it says; nothing if a text beside it says it
 */
@CatalogueEntry
public record Icon<E>(String name, String label) implements IconFields<E> {}
