package dev.hydraui.web.component;

import dev.hydraui.component.Divider;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a divider: an {@code hr}. */
final class DividerDrawer implements Drawer<Divider<?>> {

  @Override
  public Drawn create(Divider<?> divider) {
    return new Drawn(Markup.element("hr", "h-divider"));
  }

  @Override
  public void update(Drawn drawn, Divider<?> before, Divider<?> after) {}
}
