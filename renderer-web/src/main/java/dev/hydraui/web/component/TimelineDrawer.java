package dev.hydraui.web.component;

import dev.hydraui.component.Timeline;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws what happened, in order: an {@code ol}. */
final class TimelineDrawer implements Drawer<Timeline<?>> {

  @Override
  public Drawn create(Timeline<?> timeline) {
    Drawn drawn = new Drawn(Markup.element("ol", "h-timeline"));
    drawn.element.setAttribute("role", "list");
    write(drawn, timeline);
    return drawn;
  }

  @Override
  public void update(Drawn drawn, Timeline<?> before, Timeline<?> after) {
    write(drawn, after);
  }

  private static void write(Drawn drawn, Timeline<?> timeline) {
    drawn.element.setAttribute("aria-label", timeline.label());
    Markup.flag(drawn.element, "aria-busy", timeline.busy());
  }
}
