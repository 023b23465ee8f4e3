package dev.hydraui.web.component;

import dev.hydraui.component.Table;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a table. */
final class TableDrawer implements Drawer<Table<?>> {

  @Override
  public Drawn create(Table<?> table) {
    TableParts parts = TableParts.make();
    parts.write(table);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Table<?> before, Table<?> after) {
    ((TableParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Table<?> table, Drawn drawn, Place<Drawn> place) {
    TableParts parts = (TableParts) drawn;
    if (event.getType().equals("change") && event.getTarget() == parts.selectAll) {
      boolean all = parts.selectAll.isChecked();
      table.onSelectAll().ifPresent(select -> place.send(select.apply(all)));
      return true;
    }
    if (!event.getType().equals("click")) {
      return false;
    }
    Element button = event.getTarget().closest(".h-sort");
    if (button == null) {
      return false;
    }
    int index = Integer.parseInt(button.getAttribute("data-column"));
    table.onSort().ifPresent(sort -> place.send(sort.apply(table.columns().get(index).key())));
    return true;
  }

  @Override
  public void settle(Table<?> table, Drawn drawn) {
    ((TableParts) drawn).writeSelection(table);
  }
}
