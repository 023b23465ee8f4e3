package dev.hydraui.web.component;

import dev.hydraui.component.TableRows;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws the rows in sight of a table that has more. */
final class TableRowsDrawer implements Drawer<TableRows<?>> {

  @Override
  public Drawn create(TableRows<?> rows) {
    return new TableWindow();
  }

  @Override
  public void update(Drawn drawn, TableRows<?> before, TableRows<?> after) {
    Scroller.soon(((TableWindow) drawn)::changed);
  }

  @Override
  public boolean wantsShown(TableRows<?> rows) {
    return true;
  }

  @Override
  public void shown(TableRows<?> rows, Drawn drawn) {
    ((TableWindow) drawn).begin();
  }
}
