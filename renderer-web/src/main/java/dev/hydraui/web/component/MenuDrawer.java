package dev.hydraui.web.component;

import dev.hydraui.component.Menu;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/**
 * Draws a menu button. The arrow keys open it and go through its items, a letter goes to the next
 * item that begins with it, and Escape closes it; the focus goes back to the button.
 */
final class MenuDrawer implements Drawer<Menu<?>> {

  @Override
  public Drawn create(Menu<?> menu) {
    MenuParts parts = new MenuParts();
    parts.writeButton(menu);
    parts.writeItems(menu.items());
    return parts;
  }

  @Override
  public void update(Drawn drawn, Menu<?> before, Menu<?> after) {
    MenuParts parts = (MenuParts) drawn;
    parts.writeButton(after);
    if (!before.items().equals(after.items())) {
      int at = parts.indexOf(Dom.focused());
      parts.writeItems(after.items());
      parts.focus(Math.min(at, parts.size() - 1));
    }
  }

  @Override
  public boolean take(DomEvent event, Menu<?> menu, Drawn drawn, Place<Drawn> place) {
    MenuParts parts = (MenuParts) drawn;
    return switch (event.getType()) {
      case "toggle" -> toggled(event, parts);
      case "click" -> clicked(event, parts);
      case "keydown" -> keyed(event, menu, parts);
      default -> false;
    };
  }

  private static boolean toggled(DomEvent event, MenuParts parts) {
    if (event.getTarget() != parts.popup) {
      return false;
    }
    boolean open = Browser.isPopped(parts.popup);
    parts.button.setAttribute("aria-expanded", open ? "true" : "false");
    if (open && !parts.popup.contains(Dom.focused())) {
      parts.focus(0);
    }
    return true;
  }

  private static boolean clicked(DomEvent event, MenuParts parts) {
    int index = parts.indexOf(event.getTarget());
    if (index >= 0) {
      parts.choose(index);
    }
    return true;
  }

  private static boolean keyed(DomEvent event, Menu<?> menu, MenuParts parts) {
    String key = event.getKey();
    if (Dom.isModified(event) && !key.equals("Tab")) {
      return false;
    }
    if (event.getTarget() == parts.button) {
      return openedByKey(event, menu, parts);
    }
    int at = parts.indexOf(event.getTarget());
    if (at < 0) {
      return false;
    }
    if (key.equals("Tab")) {
      Browser.unpop(parts.popup);
      parts.button.focus();
      return true;
    }
    int to = Arrows.vertical(key, at, parts.size());
    if (to == Arrows.NOWHERE && key.length() == 1 && !key.equals(" ")) {
      to = parts.startingWith(key, at, menu.items());
    }
    if (to < 0) {
      return false;
    }
    event.preventDefault();
    parts.focus(to);
    return true;
  }

  private static boolean openedByKey(DomEvent event, Menu<?> menu, MenuParts parts) {
    boolean down = event.getKey().equals("ArrowDown");
    if (menu.disabled() || (!down && !event.getKey().equals("ArrowUp"))) {
      return false;
    }
    event.preventDefault();
    if (!Browser.isPopped(parts.popup)) {
      Browser.pop(parts.popup);
    }
    parts.focus(down ? 0 : parts.size() - 1);
    return true;
  }
}
