package dev.hydraui.web.component;

import dev.hydraui.component.Skeleton;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws the outline of what is being fetched; a screen reader hears what that is. */
final class SkeletonDrawer implements Drawer<Skeleton<?>> {

  @Override
  public Drawn create(Skeleton<?> skeleton) {
    Element element = Markup.element("div", "h-skeleton");
    element.setAttribute("role", "status");
    fill(element, skeleton);
    return new Drawn(element);
  }

  @Override
  public void update(Drawn drawn, Skeleton<?> before, Skeleton<?> after) {
    drawn.element.setTextContent("");
    fill(drawn.element, after);
  }

  private static void fill(Element element, Skeleton<?> skeleton) {
    element.appendChild(Markup.unseen(skeleton.label()));
    for (int i = 0; i < skeleton.lines(); i++) {
      element.appendChild(Markup.element("span", "h-skeleton-line"));
    }
  }
}
