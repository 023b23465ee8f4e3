package dev.hydraui.web.component;

import dev.hydraui.component.Tabs;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws tabs. Arrow keys, Home and End go from tab to tab, and choose it at once. */
final class TabsDrawer implements Drawer<Tabs<?>> {

  @Override
  public Drawn create(Tabs<?> tabs) {
    TabsParts parts = new TabsParts(Markup.element("div", "h-tab-panel"));
    parts.write(tabs);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Tabs<?> before, Tabs<?> after) {
    ((TabsParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Tabs<?> tabs, Drawn drawn, Place<Drawn> place) {
    TabsParts parts = (TabsParts) drawn;
    int at = parts.indexOf(event.getTarget());
    if (at < 0) {
      return false;
    }
    if (event.getType().equals("click")) {
      place.send(tabs.onSelect().apply(tabs.tabs().get(at).key()));
      return true;
    }
    if (!event.getType().equals("keydown") || Dom.isModified(event)) {
      return false;
    }
    int to =
        Arrows.horizontal(event.getKey(), at, parts.size(), Browser.isRightToLeft(parts.element));
    if (to == Arrows.NOWHERE) {
      return false;
    }
    event.preventDefault();
    parts.focus(to);
    place.send(tabs.onSelect().apply(tabs.tabs().get(to).key()));
    return true;
  }
}
