package dev.hydraui.web.component;

import dev.hydraui.component.IconButton;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a button that shows an icon only. */
final class IconButtonDrawer implements Drawer<IconButton<?>> {

  @Override
  public Drawn create(IconButton<?> button) {
    Drawn drawn = new Drawn(Markup.iconButton(button.icon(), button.label()));
    drawn.element.setDisabled(button.disabled());
    return drawn;
  }

  @Override
  public void update(Drawn drawn, IconButton<?> before, IconButton<?> after) {
    if (!before.icon().equals(after.icon())) {
      Icons.redraw(drawn.element.getFirstElementChild(), after.icon());
    }
    Markup.name(drawn.element, after.label());
    drawn.element.setDisabled(after.disabled());
  }

  @Override
  public boolean take(DomEvent event, IconButton<?> button, Drawn drawn, Place<Drawn> place) {
    if (!event.getType().equals("click")) {
      return false;
    }
    place.send(button.onPress());
    return true;
  }

  @Override
  public boolean canCopy(IconButton<?> button) {
    return true;
  }
}
