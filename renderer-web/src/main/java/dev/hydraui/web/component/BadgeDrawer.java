package dev.hydraui.web.component;

import dev.hydraui.component.Badge;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a badge. */
final class BadgeDrawer implements Drawer<Badge<?>> {

  @Override
  public Drawn create(Badge<?> badge) {
    return new Drawn(Markup.text("span", className(badge), badge.label()));
  }

  @Override
  public void update(Drawn drawn, Badge<?> before, Badge<?> after) {
    drawn.element.setClassName(className(after));
    drawn.element.setTextContent(after.label());
  }

  private static String className(Badge<?> badge) {
    return "h-badge " + Tones.className(badge.tone());
  }

  @Override
  public boolean canCopy(Badge<?> badge) {
    return true;
  }
}
