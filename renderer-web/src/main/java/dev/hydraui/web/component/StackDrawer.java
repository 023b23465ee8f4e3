package dev.hydraui.web.component;

import dev.hydraui.component.Stack;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws children one above another in depth: all in the one cell of a grid. */
final class StackDrawer implements Drawer<Stack<?>> {

  @Override
  public Drawn create(Stack<?> stack) {
    return new Drawn(Markup.element("div", className(stack)));
  }

  @Override
  public void update(Drawn drawn, Stack<?> before, Stack<?> after) {
    drawn.element.setClassName(className(after));
  }

  private static String className(Stack<?> stack) {
    return "h-stack h-across-"
        + Markup.word(stack.across())
        + " h-down-"
        + Markup.word(stack.down());
  }

  @Override
  public boolean canCopy(Stack<?> stack) {
    return true;
  }
}
