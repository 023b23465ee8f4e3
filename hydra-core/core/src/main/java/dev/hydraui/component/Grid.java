package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Children in as many columns as fit.
 *
 * @param columns how many columns at most
 * @param narrowest how narrow a column may be
 */
@CatalogueEntry
public record Grid<E>(int columns, Size narrowest, List<Node<E>> children)
    implements GridFields<E> {}
