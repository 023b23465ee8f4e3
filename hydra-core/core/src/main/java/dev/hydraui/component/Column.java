package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Children below one another.
 *
 * @param gap the space between them
 */
@CatalogueEntry
public record Column<E>(Gap gap, List<Node<E>> children) implements ColumnFields<E> {}
