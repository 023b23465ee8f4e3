package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of cells under headings.
 *
 * @param label its name
 * @param columns its columns, without the one for selection
 * @param onSort the heading of the column with that key was pressed
 * @param onSelectAll all rows were selected or none; where there is none, rows cannot be selected
 * @param allSelected whether every row is selected
 * @param someSelected whether some rows are
 * @param busy whether other rows are being fetched
 */
@CatalogueEntry
public record Table<E>(
    String label,
    List<TableColumn> columns,
    Optional<Function<String, E>> onSort,
    Optional<Function<Boolean, E>> onSelectAll,
    boolean allSelected,
    boolean someSelected,
    boolean busy,
    List<Node<E>> children)
    implements TableFields<E> {}
