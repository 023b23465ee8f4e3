package dev.hydraui.web.component;

import dev.hydraui.component.Grid;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a grid: as many columns as fit, and no more than it says. */
final class GridDrawer implements Drawer<Grid<?>> {

  @Override
  public Drawn create(Grid<?> grid) {
    Drawn drawn = new Drawn(Markup.element("div", ""));
    write(drawn.element, grid);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Grid<?> before, Grid<?> after) {
    write(drawn.element, after);
  }

  private static void write(Element element, Grid<?> grid) {
    element.setClassName("h-grid h-narrowest-" + Markup.word(grid.narrowest()));
    Browser.setProperty(element, "--h-most", "" + Math.max(1, grid.columns()));
  }
}
