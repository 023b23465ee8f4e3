package dev.hydraui.component;

import dev.hydraui.node.CatalogueEntry;
import dev.hydraui.node.Component;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of cells under headings that stay in sight. Its children are its rows; where there are too
 * many of them, one {@link TableRows} with those that are in sight.
 *
 * @param label its name
 * @param columns its columns, without the one for selection
 * @param onSort the heading of the column with that key was pressed
 * @param onResize a column was made wider or narrower; where there is none, widths stay
 * @param onSelectAll all rows were selected or none; where there is none, rows cannot be selected
 * @param onSelectRange a row was selected or not together with those up to the one before, as with
 *     the Shift key; the row itself is told of too
 * @param allSelected whether every row is selected
 * @param someSelected whether some rows are
 * @param editable whether the arrow keys go from cell to cell, as where cells are edited
 * @param busy whether other rows are being fetched
 */
@CatalogueEntry
public record Table<E>(
    String label,
    List<TableColumn> columns,
    Optional<Function<String, E>> onSort,
    Optional<Function<ColumnWidth, E>> onResize,
    Optional<Function<Boolean, E>> onSelectAll,
    Optional<Function<RowSelection, E>> onSelectRange,
    boolean allSelected,
    boolean someSelected,
    boolean editable,
    boolean busy,
    List<Node<E>> children)
    implements TableFields<E> {

  /**
   * A table that has all of its rows never becomes one that has those in sight, and one whose keys
   * lead from cell to cell never becomes another.
   */
  @Override
  public Object likeness() {
    return "table " + hasAllRows() + editable;
  }

  /** Whether its children are its rows, and not one {@link TableRows}. */
  public boolean hasAllRows() {
    return children.size() != 1
        || !(Component.in(children.get(0)).orElse(null) instanceof TableRows);
  }

  /** Whether its columns have widths that do not come from what is in them. */
  public boolean isSized() {
    if (onResize.isPresent() || !hasAllRows()) {
      return true;
    }
    for (TableColumn column : columns) {
      if (column.width() > 0) {
        return true;
      }
    }
    return false;
  }
}
