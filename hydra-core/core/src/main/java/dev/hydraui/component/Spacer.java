package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/** Takes the space that is left in a row. */
@CatalogueEntry
public record Spacer<E>() implements SpacerFields<E> {}
