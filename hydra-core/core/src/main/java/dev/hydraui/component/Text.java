package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/**
 * A run of text.
 *
 * @param value what is shown
 * @param style what kind of text it is
 */
@CatalogueEntry
public record Text<E>(String value, TextStyle style) implements TextFields<E> {}
