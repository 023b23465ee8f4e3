package dev.hydraui.web.component;

import dev.hydraui.component.Scroll;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a region that scrolls: a stop of the Tab key, so that the arrow keys reach all of it. */
final class ScrollDrawer implements Drawer<Scroll<?>> {

  @Override
  public Drawn create(Scroll<?> scroll) {
    Element element = Markup.element("div", className(scroll));
    element.setAttribute("role", "region");
    element.setAttribute("tabindex", "0");
    element.setAttribute("aria-label", scroll.label());
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Scroll<?> before, Scroll<?> after) {
    drawn.element.setClassName(className(after));
    drawn.element.setAttribute("aria-label", after.label());
  }

  private static String className(Scroll<?> scroll) {
    return "h-scroll h-scroll-" + Markup.word(scroll.size());
  }
}
