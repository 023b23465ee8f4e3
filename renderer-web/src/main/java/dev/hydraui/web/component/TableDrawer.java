package dev.hydraui.web.component;

import dev.hydraui.component.RowSelection;
import dev.hydraui.component.Table;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** Draws a table. */
final class TableDrawer implements Drawer<Table<?>> {

  @Override
  public Drawn create(Table<?> table) {
    TableParts parts = TableParts.make(table.hasAllRows());
    parts.write(table);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Table<?> before, Table<?> after) {
    ((TableParts) drawn).write(after);
  }

  @Override
  public List<String> listensTo(Table<?> table) {
    return table.onResize().isPresent() ? List.of("pointerdown") : List.of();
  }

  @Override
  public boolean take(DomEvent event, Table<?> table, Drawn drawn, Place<Drawn> place) {
    TableParts parts = (TableParts) drawn;
    if (ColumnResize.take(event, table, parts, place)) {
      return true;
    }
    return switch (event.getType()) {
      case "change" -> event.getTarget() == parts.selectAll && selectAll(table, parts, place);
      case "click" -> clicked(event, table, parts, place);
      case "keydown" -> parts.grid != null && parts.grid.keyed(event);
      default -> false;
    };
  }

  private static boolean selectAll(Table<?> table, TableParts parts, Place<Drawn> place) {
    boolean all = parts.selectAll.isChecked();
    table.onSelectAll().ifPresent(select -> place.send(select.apply(all)));
    return true;
  }

  private static boolean clicked(
      DomEvent event, Table<?> table, TableParts parts, Place<Drawn> place) {
    Element target = event.getTarget();
    if (target.matches(".h-selection > input") && target != parts.selectAll) {
      return selectRange(event, table, parts, place);
    }
    Element button = target.closest(".h-sort");
    if (button == null) {
      return false;
    }
    int index = Integer.parseInt(button.getAttribute("data-column"));
    table.onSort().ifPresent(sort -> place.send(sort.apply(table.columns().get(index).key())));
    return true;
  }

  /** With Shift, the rows up to the one before come along; the row itself says so too. */
  private static boolean selectRange(
      DomEvent event, Table<?> table, TableParts parts, Place<Drawn> place) {
    Element line = event.getTarget().closest("tr");
    int row = parts.rowOf(line);
    int from = parts.selectedLast();
    parts.noteSelected(line);
    if (!event.isShift() || from < 0 || table.onSelectRange().isEmpty()) {
      return false;
    }
    RowSelection range =
        new RowSelection(
            Math.min(from, row), Math.abs(from - row) + 1, event.getTarget().isChecked());
    place.send(table.onSelectRange().get().apply(range));
    return true;
  }

  @Override
  public void settle(Table<?> table, Drawn drawn) {
    ((TableParts) drawn).writeSelection(table);
  }
}
