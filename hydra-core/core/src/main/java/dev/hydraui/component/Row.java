package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * Children beside one another; they wrap where the space ends.
 *
 * @param gap the space between them
 * @param alignment where they stand
 */
@CatalogueEntry
public record Row<E>(Gap gap, Alignment alignment, List<Node<E>> children)
    implements RowFields<E> {}
