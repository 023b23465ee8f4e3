package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * The rows in sight of a table that may have a million: the only child of a {@link Table}. Every
 * row is as high as the token {@code size.row} says.
 *
 * @param rowCount how many rows there are
 * @param firstRow which of them the first child is, from 0
 * @param onWindow these are in sight now, with some around them, and not all of them are here; sent
 *     once a frame at most
 */
@CatalogueEntry
public record TableRows<E>(
    int rowCount, int firstRow, Function<RowRange, E> onWindow, List<Node<E>> children)
    implements TableRowsFields<E> {}
