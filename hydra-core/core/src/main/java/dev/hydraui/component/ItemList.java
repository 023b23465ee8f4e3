package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Items below one another.
 *
 * @param label its name
 */
@CatalogueEntry
public record ItemList<E>(String label, List<Node<E>> children) implements ItemListFields<E> {}
