package dev.hydraui.web.component;

import dev.hydraui.component.Card;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a card: children on a surface of their own. */
final class CardDrawer implements Drawer<Card<?>> {

  @Override
  public Drawn create(Card<?> card) {
    return new Drawn(Markup.element("div", "h-card"));
  }

  @Override
  public void update(Drawn drawn, Card<?> before, Card<?> after) {}
}
