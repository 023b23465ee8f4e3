package dev.hydraui.web.component;

import dev.hydraui.component.NavigationGroup;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a part of the navigation: a group, named by its heading. */
final class NavigationGroupDrawer implements Drawer<NavigationGroup<?>> {

  @Override
  public Drawn create(NavigationGroup<?> group) {
    Element element = Markup.element("div", "h-navigation-group");
    Element title = Markup.text("span", "h-navigation-title", group.title());
    title.setId(Markup.newId());
    Element list = Markup.element("div", "h-navigation-list");
    list.setAttribute("role", "group");
    list.setAttribute("aria-labelledby", title.getId());
    element.appendChild(title);
    element.appendChild(list);
    return new Drawn(element, list);
  }

  @Override
  public void update(Drawn drawn, NavigationGroup<?> before, NavigationGroup<?> after) {
    drawn.element.getFirstElementChild().setTextContent(after.title());
  }
}
