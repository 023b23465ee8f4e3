package dev.hydraui.web.component;

import dev.hydraui.component.Navigation;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws the ways to the parts of an application: a {@code nav}. It is no list, since other things
 * than ways may stand in it.
 */
final class NavigationDrawer implements Drawer<Navigation<?>> {

  @Override
  public Drawn create(Navigation<?> navigation) {
    Element element = Markup.element("nav", "h-navigation");
    Element list = Markup.element("div", "h-navigation-list");
    element.setAttribute("aria-label", navigation.label());
    element.appendChild(list);
    return new Drawn(element, list);
  }

  @Override
  public void update(Drawn drawn, Navigation<?> before, Navigation<?> after) {
    drawn.element.setAttribute("aria-label", after.label());
  }
}
