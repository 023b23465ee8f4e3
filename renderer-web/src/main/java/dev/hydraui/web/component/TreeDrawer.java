package dev.hydraui.web.component;

import dev.hydraui.component.Tree;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws things inside things; the keys are those of {@link TreeKeys}. */
final class TreeDrawer implements Drawer<Tree<?>> {

  @Override
  public Drawn create(Tree<?> tree) {
    Drawn drawn = new Drawn(Markup.element("ul", "h-tree"));
    drawn.element.setAttribute("role", "tree");
    write(drawn, tree);
    TreeKeys.begin(drawn.element);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Tree<?> before, Tree<?> after) {
    write(drawn, after);
  }

  private static void write(Drawn drawn, Tree<?> tree) {
    drawn.element.setAttribute("aria-label", tree.label());
    Markup.flag(drawn.element, "aria-multiselectable", tree.multiple());
    Markup.flag(drawn.element, "aria-busy", tree.busy());
  }
}
