package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Things inside things; its children are {@link TreeItem}s.
 *
 * @param label its name
 * @param multiple whether several can be selected
 * @param busy whether the outermost are being fetched
 */
@CatalogueEntry
public record Tree<E>(String label, boolean multiple, boolean busy, List<Node<E>> children)
    implements TreeFields<E> {}
