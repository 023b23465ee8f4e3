package dev.hydraui.web.component;

import dev.hydraui.component.ItemList;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws items below one another: a {@code ul}. */
final class ItemListDrawer implements Drawer<ItemList<?>> {

  @Override
  public Drawn create(ItemList<?> list) {
    Drawn drawn = new Drawn(Markup.element("ul", "h-items"));
    drawn.element.setAttribute("role", "list");
    drawn.element.setAttribute("aria-label", list.label());
    return drawn;
  }

  @Override
  public void update(Drawn drawn, ItemList<?> before, ItemList<?> after) {
    drawn.element.setAttribute("aria-label", after.label());
  }
}
