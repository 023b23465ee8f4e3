package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A heading.
 *
 * @param value what is shown
 * @param level 1 for the page to 6
 */
@CatalogueEntry
public record Heading<E>(String value, int level) implements HeadingFields<E> {}
