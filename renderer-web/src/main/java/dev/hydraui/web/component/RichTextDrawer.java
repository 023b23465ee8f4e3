package dev.hydraui.web.component;

import dev.hydraui.component.RichText;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws rich text, element by element; a plain press on a link becomes its event. */
final class RichTextDrawer implements Drawer<RichText<?>> {

  @Override
  public Drawn create(RichText<?> text) {
    Drawn drawn = new Drawn(Markup.element("div", "h-rich"));
    RichBlocks.write(drawn.element, text.blocks());
    return drawn;
  }

  @Override
  public void update(Drawn drawn, RichText<?> before, RichText<?> after) {
    if (!before.blocks().equals(after.blocks())) {
      drawn.element.setTextContent("");
      RichBlocks.write(drawn.element, after.blocks());
    }
  }

  @Override
  public boolean take(DomEvent event, RichText<?> text, Drawn drawn, Place<Drawn> place) {
    Element link = text.onNavigate().isEmpty() ? null : event.getTarget().closest("a[href]");
    if (link == null || !Href.isFollowed(event)) {
      return false;
    }
    event.preventDefault();
    text.onNavigate().ifPresent(go -> place.send(go.apply(link.getAttribute("href"))));
    return true;
  }
}
