package dev.hydraui.web.component;

import dev.hydraui.component.Native;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.Optional;

/**
 * Draws an element that exists already, inside one of its own: that one comes and goes, the other
 * is only put into it.
 */
final class NativeDrawer implements Drawer<Native<?>> {

  @Override
  public Drawn create(Native<?> part) {
    Drawn drawn = new Drawn(Markup.element("div", "h-native"));
    Optional<Element> element = Customs.element(part.key());
    if (element.isEmpty()) {
      Browser.warn(
          "There is no native part \""
              + part.key()
              + "\": nothing is shown. Say which it is with WebRenderer.nativePart.");
    }
    element.ifPresent(drawn.element::appendChild);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Native<?> before, Native<?> after) {}
}
