package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/** Names and values below one another. */
@CatalogueEntry
public record Details<E>(List<Node<E>> children) implements DetailsFields<E> {}
