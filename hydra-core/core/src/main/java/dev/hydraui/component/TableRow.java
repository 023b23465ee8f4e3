package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a table; its children are its cells.
 *
 * @param label names the row, for its checkbox
 * @param selected whether it is selected
 * @param onSelect it was selected or not
 * @param onOpen it was pressed
 * @param busy whether it stands for one that is being fetched
 */
@CatalogueEntry
public record TableRow<E>(
    String label,
    boolean selected,
    Optional<Function<Boolean, E>> onSelect,
    Optional<E> onOpen,
    boolean busy,
    List<Node<E>> children)
    implements TableRowFields<E> {}
