package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cell of a table.
 *
 * @param text what is shown before its children
 * @param numeric whether it is aligned as a number
 * @param muted whether it stands back
 * @param editing whether it is being edited: its child is a field, which gets the focus
 * @param onEdit what a person wants of it, in a table that is editable: Enter, F2 or a double press
 *     begin, Enter or leaving save, Escape cancels
 */
@CatalogueEntry
public record TableCell<E>(
    String text,
    boolean numeric,
    boolean muted,
    boolean editing,
    Optional<Function<CellEdit, E>> onEdit,
    List<Node<E>> children)
    implements TableCellFields<E> {}
