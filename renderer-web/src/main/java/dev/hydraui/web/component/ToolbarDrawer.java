package dev.hydraui.web.component;

import dev.hydraui.component.Toolbar;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/**
 * Draws what can be done with what is below it: a named group. It is no ARIA toolbar, since that
 * would take the arrow keys from the fields inside it.
 */
final class ToolbarDrawer implements Drawer<Toolbar<?>> {

  @Override
  public Drawn create(Toolbar<?> toolbar) {
    Drawn drawn = new Drawn(Markup.element("div", "h-toolbar"));
    drawn.element.setAttribute("role", "group");
    drawn.element.setAttribute("aria-label", toolbar.label());
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Toolbar<?> before, Toolbar<?> after) {
    drawn.element.setAttribute("aria-label", after.label());
  }
}
