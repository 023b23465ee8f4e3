package dev.hydraui.web.component;

import dev.hydraui.component.Text;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a run of text: a {@code span}. */
final class TextDrawer implements Drawer<Text<?>> {

  @Override
  public Drawn create(Text<?> text) {
    Element element = Dom.create("span");
    element.setClassName(className(text));
    element.setTextContent(text.value());
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Text<?> before, Text<?> after) {
    if (before.style() != after.style()) {
      drawn.element.setClassName(className(after));
    }
    if (!before.value().equals(after.value())) {
      Dom.writeText(drawn.element, after.value());
    }
  }

  private static String className(Text<?> text) {
    return "h-text h-" + Markup.word(text.style());
  }

  @Override
  public boolean canCopy(Text<?> text) {
    return true;
  }
}
