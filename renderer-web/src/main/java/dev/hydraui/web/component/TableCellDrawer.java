package dev.hydraui.web.component;

import dev.hydraui.component.TableCell;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a cell: its text, and its children behind it. */
final class TableCellDrawer implements Drawer<TableCell<?>> {

  @Override
  public Drawn create(TableCell<?> cell) {
    return new Drawn(Markup.text("td", className(cell), cell.text()));
  }

  @Override
  public void update(Drawn drawn, TableCell<?> before, TableCell<?> after) {
    if (before.numeric() != after.numeric() || before.muted() != after.muted()) {
      drawn.element.setClassName(className(after));
    }
    if (!before.text().equals(after.text())) {
      Dom.writeText(drawn.element, after.text());
    }
  }

  private static String className(TableCell<?> cell) {
    String alignment = cell.numeric() ? "h-cell h-numeric" : "h-cell";
    return cell.muted() ? alignment + " h-muted" : alignment;
  }

  @Override
  public boolean canCopy(TableCell<?> cell) {
    return true;
  }
}
