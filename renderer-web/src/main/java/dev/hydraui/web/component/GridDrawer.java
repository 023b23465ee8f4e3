package dev.hydraui.web.component;

import dev.hydraui.component.Grid;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a grid: as many columns as fit, and no more than it says. */
final class GridDrawer implements Drawer<Grid<?>> {

  private static final int MOST = 6;

  @Override
  public Drawn create(Grid<?> grid) {
    return new Drawn(Markup.element("div", className(grid)));
  }

  @Override
  public void update(Drawn drawn, Grid<?> before, Grid<?> after) {
    drawn.element.setClassName(className(after));
  }

  private static String className(Grid<?> grid) {
    return "h-grid h-columns-"
        + Math.max(1, Math.min(MOST, grid.columns()))
        + " h-narrowest-"
        + Markup.word(grid.narrowest());
  }
}
