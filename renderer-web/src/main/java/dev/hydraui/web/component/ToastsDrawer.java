package dev.hydraui.web.component;

import dev.hydraui.component.Toasts;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws where short messages appear: a region that is always there and read out politely. */
final class ToastsDrawer implements Drawer<Toasts<?>> {

  @Override
  public Drawn create(Toasts<?> toasts) {
    Element element = Markup.element("div", "h-toasts");
    element.setAttribute("role", "region");
    element.setAttribute("aria-label", toasts.label());
    Element list = Markup.element("div", "h-toast-list");
    list.setAttribute("aria-live", "polite");
    list.setAttribute("aria-relevant", "additions text");
    element.appendChild(list);
    return new Drawn(element, list);
  }

  @Override
  public void update(Drawn drawn, Toasts<?> before, Toasts<?> after) {
    drawn.element.setAttribute("aria-label", after.label());
  }
}
