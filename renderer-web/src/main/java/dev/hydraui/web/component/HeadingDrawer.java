package dev.hydraui.web.component;

import dev.hydraui.component.Heading;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a heading. Its element stays when its level changes, so that nothing loses its place. */
final class HeadingDrawer implements Drawer<Heading<?>> {

  @Override
  public Drawn create(Heading<?> heading) {
    int level = level(heading);
    Element element = Markup.text("h" + level, "h-heading h-level-" + level, heading.value());
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Heading<?> before, Heading<?> after) {
    if (!before.value().equals(after.value())) {
      drawn.element.setTextContent(after.value());
    }
    if (before.level() != after.level()) {
      int level = level(after);
      drawn.element.setClassName("h-heading h-level-" + level);
      drawn.element.setAttribute("aria-level", "" + level);
    }
  }

  private static int level(Heading<?> heading) {
    return Math.max(1, Math.min(6, heading.level()));
  }
}
