package dev.hydraui.web.component;

import dev.hydraui.component.Details;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws names and values: a {@code dl}. */
final class DetailsDrawer implements Drawer<Details<?>> {

  @Override
  public Drawn create(Details<?> details) {
    return new Drawn(Markup.element("dl", "h-details"));
  }

  @Override
  public void update(Drawn drawn, Details<?> before, Details<?> after) {}
}
