package dev.hydraui.web.component;

import dev.hydraui.component.Menu;
import dev.hydraui.component.MenuItem;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A button and the list that it opens, in the browser's own pop-up. */
final class MenuParts extends Drawn {

  final Element button = Markup.button("");
  final Element popup = Markup.element("div", "h-popup h-menu-list");
  private final List<Element> items = new ArrayList<>();
  private final Shortcuts shortcuts = new Shortcuts(element, this::choose);

  MenuParts() {
    super(Markup.element("span", "h-menu"));
    popup.setId(Markup.newId());
    popup.setAttribute("popover", "auto");
    popup.setAttribute("role", "menu");
    button.setId(Markup.newId());
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("popovertarget", popup.getId());
    popup.setAttribute("aria-labelledby", button.getId());
    element.appendChild(button);
    element.appendChild(popup);
  }

  void writeButton(Menu<?> menu) {
    Markup.writeOpener(button, menu.label(), menu.icon());
    button.setDisabled(menu.disabled());
  }

  void writeItems(List<MenuItem> of) {
    popup.setTextContent("");
    items.clear();
    boolean marked = false;
    for (MenuItem item : of) {
      marked |= item.checked().isPresent() || !item.icon().isEmpty();
    }
    for (MenuItem item : of) {
      if (item.separated()) {
        Element line = Markup.element("div", "h-menu-line");
        line.setAttribute("role", "separator");
        popup.appendChild(line);
      }
      Element drawn = drawn(item, marked);
      items.add(drawn);
      popup.appendChild(drawn);
    }
    List<String> keys = new ArrayList<>(of.size());
    for (MenuItem item : of) {
      keys.add(item.shortcut());
    }
    shortcuts.write(keys);
  }

  /** Does what a line says, and closes the menu if it is open. */
  void choose(int index) {
    Menu<?> menu = (Menu<?>) place().component();
    if (menu.disabled() || menu.items().get(index).disabled()) {
      return;
    }
    if (Browser.isPopped(popup)) {
      Browser.unpop(popup);
      button.focus();
    }
    place().send(menu.onSelect().apply(menu.items().get(index).key()));
  }

  /**
   * One line.
   *
   * @param marked whether any of them has an icon or a tick, so that all leave room for it
   */
  private static Element drawn(MenuItem item, boolean marked) {
    Element line = Markup.button(item.danger() ? "h-menu-item h-danger" : "h-menu-item");
    line.setAttribute("role", item.checked().isPresent() ? "menuitemcheckbox" : "menuitem");
    line.setAttribute("tabindex", "-1");
    Markup.flag(line, "aria-disabled", item.disabled());
    if (item.checked().isPresent()) {
      line.setAttribute("aria-checked", item.checked().get() ? "true" : "false");
    }
    if (marked) {
      Element mark = Markup.element("span", "h-menu-mark");
      mark.appendChild(Icons.draw(item.checked().orElse(false) ? "check" : item.icon()));
      line.appendChild(mark);
    }
    line.appendChild(Markup.text("span", "h-menu-label", item.label()));
    Shortcuts.show(line, item.shortcut());
    return line;
  }

  /** The place of the item that holds an element, or -1. */
  int indexOf(Element target) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).contains(target)) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return items.size();
  }

  void focus(int index) {
    if (index >= 0 && index < items.size()) {
      items.get(index).focus();
    }
  }

  /** The next item after {@code from} that begins with a character, or -1. */
  int startingWith(String character, int from, List<MenuItem> of) {
    for (int i = 1; i <= of.size(); i++) {
      int at = (from + i) % of.size();
      String label = of.get(at).label();
      if (!label.isEmpty() && label.substring(0, 1).equalsIgnoreCase(character)) {
        return at;
      }
    }
    return -1;
  }
}
