package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;

/** A line between two parts. */
@CatalogueEntry
public record Divider<E>() implements DividerFields<E> {}
