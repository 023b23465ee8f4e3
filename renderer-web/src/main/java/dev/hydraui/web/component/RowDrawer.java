package dev.hydraui.web.component;

import dev.hydraui.component.Row;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a row: its children beside one another. */
final class RowDrawer implements Drawer<Row<?>> {

  @Override
  public Drawn create(Row<?> row) {
    return new Drawn(Markup.element("div", className(row)));
  }

  @Override
  public void update(Drawn drawn, Row<?> before, Row<?> after) {
    drawn.element.setClassName(className(after));
  }

  private static String className(Row<?> row) {
    return "h-row h-" + Markup.word(row.alignment()) + " h-gap-" + Markup.word(row.gap());
  }

  @Override
  public boolean canCopy(Row<?> row) {
    return true;
  }
}
