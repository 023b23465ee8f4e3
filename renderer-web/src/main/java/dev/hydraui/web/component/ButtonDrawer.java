package dev.hydraui.web.component;

import dev.hydraui.component.Button;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a button. While it is busy it keeps the focus and takes no press. */
final class ButtonDrawer implements Drawer<Button<?>> {

  @Override
  public Drawn create(Button<?> button) {
    Drawn drawn = new Drawn(Markup.button(className(button)));
    writeContent(drawn.element, button);
    writeState(drawn.element, button);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Button<?> before, Button<?> after) {
    if (before.emphasis() != after.emphasis()) {
      drawn.element.setClassName(className(after));
    }
    if (!before.label().equals(after.label()) || !before.icon().equals(after.icon())) {
      drawn.element.setTextContent("");
      writeContent(drawn.element, after);
    }
    writeState(drawn.element, after);
  }

  private static String className(Button<?> button) {
    return "h-button h-" + Markup.word(button.emphasis());
  }

  private static void writeContent(Element element, Button<?> button) {
    if (button.icon().isEmpty()) {
      element.setTextContent(button.label());
    } else {
      element.appendChild(Icons.draw(button.icon()));
      element.appendChild(Dom.text(button.label()));
    }
  }

  private static void writeState(Element element, Button<?> button) {
    element.setDisabled(button.disabled());
    Markup.flag(element, "aria-busy", button.busy());
    Markup.flag(element, "aria-disabled", button.busy());
  }

  @Override
  public boolean take(DomEvent event, Button<?> button, Drawn drawn, Place<Drawn> place) {
    if (!event.getType().equals("click")) {
      return false;
    }
    if (!button.busy() && !button.disabled()) {
      place.send(button.onPress());
    }
    return true;
  }

  @Override
  public boolean canCopy(Button<?> button) {
    return true;
  }
}
