package dev.hydraui.web.component;

import dev.hydraui.component.Link;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/**
 * Draws a link: an {@code a}. A plain press becomes its event; with a key held or the middle button
 * it is the browser's.
 */
final class LinkDrawer implements Drawer<Link<?>> {

  @Override
  public Drawn create(Link<?> link) {
    Drawn drawn = new Drawn(Markup.text("a", "h-link", link.label()));
    Href.write(drawn.element, link.href());
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Link<?> before, Link<?> after) {
    if (!before.label().equals(after.label())) {
      drawn.element.setTextContent(after.label());
    }
    if (!before.href().equals(after.href())) {
      Href.write(drawn.element, after.href());
    }
  }

  @Override
  public boolean take(DomEvent event, Link<?> link, Drawn drawn, Place<Drawn> place) {
    if (link.onPress().isEmpty() || !Href.isFollowed(event)) {
      return false;
    }
    event.preventDefault();
    place.send(link.onPress().get());
    return true;
  }

  @Override
  public boolean canCopy(Link<?> link) {
    return true;
  }
}
