package dev.hydraui.web.component;

import dev.hydraui.component.Button;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** Draws a button. While it is busy it keeps the focus and takes no press. */
final class ButtonDrawer implements Drawer<Button<?>> {

  @Override
  public Drawn create(Button<?> button) {
    Element element = Dom.create("button");
    element.setAttribute("type", "button");
    write(element, button);
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Button<?> before, Button<?> after) {
    write(drawn.element, after);
  }

  private static void write(Element element, Button<?> button) {
    element.setClassName(
        switch (button.emphasis()) {
          case NORMAL -> "h-button";
          case PRIMARY -> "h-button h-primary";
          case QUIET -> "h-button h-quiet";
          case DANGER -> "h-button h-danger";
        });
    element.setTextContent(button.label());
    element.setDisabled(button.disabled());
    if (button.busy()) {
      element.setAttribute("aria-busy", "true");
    } else {
      element.removeAttribute("aria-busy");
    }
  }

  @Override
  public List<String> listensTo(Button<?> button) {
    return List.of("click");
  }

  @Override
  public boolean take(DomEvent event, Button<?> button, Drawn drawn, Place<Drawn> place) {
    if (!event.getType().equals("click")) {
      return false;
    }
    if (!button.busy()) {
      place.send(button.onPress());
    }
    return true;
  }

  @Override
  public boolean canCopy(Button<?> button) {
    return true;
  }
}
