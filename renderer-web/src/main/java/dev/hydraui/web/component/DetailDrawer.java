package dev.hydraui.web.component;

import dev.hydraui.component.Detail;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a name and its value: a {@code dt} and a {@code dd}. */
final class DetailDrawer implements Drawer<Detail<?>> {

  @Override
  public Drawn create(Detail<?> detail) {
    Element element = Markup.element("div", "h-detail");
    Element value = Markup.element("dd", "h-detail-value");
    element.appendChild(Markup.text("dt", "h-detail-label", detail.label()));
    element.appendChild(value);
    return new Drawn(element, value);
  }

  @Override
  public void update(Drawn drawn, Detail<?> before, Detail<?> after) {
    drawn.element.getFirstElementChild().setTextContent(after.label());
  }
}
