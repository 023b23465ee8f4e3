package dev.hydraui.web.component;

import dev.hydraui.component.Spacer;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws the space that is left in a row. */
final class SpacerDrawer implements Drawer<Spacer<?>> {

  @Override
  public Drawn create(Spacer<?> spacer) {
    return new Drawn(Markup.element("span", "h-spacer"));
  }

  @Override
  public void update(Drawn drawn, Spacer<?> before, Spacer<?> after) {}
}
