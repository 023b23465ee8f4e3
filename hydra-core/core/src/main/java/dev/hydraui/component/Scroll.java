package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * A region that is no higher than it may be: what is in it scrolls.
 *
 * @param label its name
 * @param size how high it may be
 */
@CatalogueEntry
public record Scroll<E>(String label, Size size, List<Node<E>> children)
    implements ScrollFields<E> {}
