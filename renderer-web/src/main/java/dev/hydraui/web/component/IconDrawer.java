package dev.hydraui.web.component;

import dev.hydraui.component.Icon;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws an icon as an SVG; one of an unknown name takes no room. */
final class IconDrawer implements Drawer<Icon<?>> {

  @Override
  public Drawn create(Icon<?> icon) {
    Drawn drawn = new Drawn(Icons.draw(icon.name()));
    writeLabel(drawn.element, icon.label());
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Icon<?> before, Icon<?> after) {
    if (!before.name().equals(after.name())) {
      Icons.redraw(drawn.element, after.name());
    }
    writeLabel(drawn.element, after.label());
  }

  private static void writeLabel(Element element, String label) {
    Markup.attribute(element, "role", label.isEmpty() ? "" : "img");
    Markup.attribute(element, "aria-label", label);
    Markup.flag(element, "aria-hidden", label.isEmpty());
  }
}
