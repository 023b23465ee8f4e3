package dev.hydraui.web.component;

import dev.hydraui.component.Menu;
import dev.hydraui.component.MenuItem;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A button and the list that it opens, in the browser's own pop-up. */
final class MenuParts extends Drawn {

  final Element button = Markup.button("");
  final Element popup = Markup.element("div", "h-popup h-menu-list");
  private final List<Element> items = new ArrayList<>();

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
    button.setTextContent("");
    button.setDisabled(menu.disabled());
    boolean iconOnly = !menu.icon().isEmpty();
    button.setClassName(iconOnly ? "h-button h-quiet h-icon-only" : "h-button");
    Markup.name(button, iconOnly ? menu.label() : "");
    if (iconOnly) {
      button.appendChild(Icons.draw(menu.icon()));
    } else {
      button.appendChild(Dom.text(menu.label()));
      button.appendChild(Icons.draw("chevron-down"));
    }
  }

  void writeItems(List<MenuItem> of) {
    popup.setTextContent("");
    items.clear();
    for (MenuItem item : of) {
      Element line = Markup.button(item.danger() ? "h-menu-item h-danger" : "h-menu-item");
      line.setTextContent(item.label());
      line.setAttribute("role", "menuitem");
      line.setAttribute("tabindex", "-1");
      Markup.flag(line, "aria-disabled", item.disabled());
      items.add(line);
      popup.appendChild(line);
    }
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
