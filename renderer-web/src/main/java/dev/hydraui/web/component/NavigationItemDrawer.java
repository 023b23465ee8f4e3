package dev.hydraui.web.component;

import dev.hydraui.component.NavigationItem;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a way to one part: a link. */
final class NavigationItemDrawer implements Drawer<NavigationItem<?>> {

  private static final class Parts extends Drawn {
    final Element icon;
    final Element label = Markup.element("span", "h-navigation-label");

    Parts(NavigationItem<?> item) {
      super(Markup.element("a", "h-navigation-link"));
      icon = Icons.draw(item.icon());
      element.appendChild(icon);
      element.appendChild(label);
    }

    void write(NavigationItem<?> item) {
      label.setTextContent(item.label());
      Href.write(element, item.href());
      Markup.attribute(element, "aria-current", item.current() ? "page" : "");
    }
  }

  @Override
  public Drawn create(NavigationItem<?> item) {
    Parts parts = new Parts(item);
    parts.write(item);
    return parts;
  }

  @Override
  public void update(Drawn drawn, NavigationItem<?> before, NavigationItem<?> after) {
    Parts parts = (Parts) drawn;
    if (!before.icon().equals(after.icon())) {
      Icons.redraw(parts.icon, after.icon());
    }
    parts.write(after);
  }

  @Override
  public boolean take(DomEvent event, NavigationItem<?> item, Drawn drawn, Place<Drawn> place) {
    if (!Href.isFollowed(event)) {
      return false;
    }
    event.preventDefault();
    place.send(item.onPress());
    return true;
  }
}
