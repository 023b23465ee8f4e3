package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Children one above another in depth, the last on top; as large as the largest of them.
 *
 * @param across where they stand from start to end; between the two they take the whole width
 * @param down where they stand from top to bottom; between the two they take the whole height
 */
@CatalogueEntry
public record Stack<E>(Alignment across, Alignment down, List<Node<E>> children)
    implements StackFields<E> {}
