package dev.hydraui.web.component;

import dev.hydraui.component.Column;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a column: its children below one another. */
final class ColumnDrawer implements Drawer<Column<?>> {

  @Override
  public Drawn create(Column<?> column) {
    Element element = Dom.create("div");
    element.setClassName("h-column " + "h-gap-" + Markup.word(column.gap()));
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Column<?> before, Column<?> after) {
    drawn.element.setClassName("h-column " + "h-gap-" + Markup.word(after.gap()));
  }

  @Override
  public boolean canCopy(Column<?> column) {
    return true;
  }
}
