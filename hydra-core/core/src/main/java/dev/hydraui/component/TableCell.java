package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param text what is shown before its children
 * @param numeric whether it is aligned as a number
 * @param muted whether it stands back
 */
@CatalogueEntry
public record TableCell<E>(String text, boolean numeric, boolean muted, List<Node<E>> children)
    implements TableCellFields<E> {}
