package dev.hydraui.web.component;

import dev.hydraui.component.Tab;
import dev.hydraui.component.Tabs;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A list of tabs and the panel of the chosen one. */
final class TabsParts extends Drawn {

  private final Element list = Markup.element("div", "h-tab-list");
  private final List<Element> buttons = new ArrayList<>();
  private List<Tab> tabs = List.of();

  TabsParts(Element panel) {
    super(Markup.element("div", "h-tabs"), panel);
    list.setAttribute("role", "tablist");
    panel.setId(Markup.newId());
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("tabindex", "0");
    element.appendChild(list);
    element.appendChild(panel);
  }

  void write(Tabs<?> of) {
    list.setAttribute("aria-label", of.label());
    int focused = indexOf(Dom.focused());
    while (buttons.size() > of.tabs().size()) {
      buttons.remove(buttons.size() - 1).remove();
    }
    while (buttons.size() < of.tabs().size()) {
      buttons.add(button());
      list.appendChild(buttons.get(buttons.size() - 1));
    }
    boolean chosen = false;
    for (int i = 0; i < buttons.size(); i++) {
      Tab tab = of.tabs().get(i);
      chosen |= tab.key().equals(of.selected());
      writeTab(buttons.get(i), tab, tab.key().equals(of.selected()));
    }
    if (!chosen) {
      container.removeAttribute("aria-labelledby");
      if (!buttons.isEmpty()) {
        buttons.get(0).setAttribute("tabindex", "0");
      }
    }
    if (focused >= 0 && !buttons.isEmpty()) {
      focus(indexOf(tabs.get(focused).key(), of.tabs(), Math.min(focused, buttons.size() - 1)));
    }
    tabs = of.tabs();
  }

  private static int indexOf(String key, List<Tab> tabs, int otherwise) {
    for (int i = 0; i < tabs.size(); i++) {
      if (tabs.get(i).key().equals(key)) {
        return i;
      }
    }
    return otherwise;
  }

  private static Element button() {
    Element button = Markup.button("h-tab");
    button.setId(Markup.newId());
    button.setAttribute("role", "tab");
    button.appendChild(Markup.element("span", "h-tab-label"));
    button.appendChild(Markup.element("span", "h-tab-count"));
    return button;
  }

  private void writeTab(Element button, Tab tab, boolean selected) {
    Element label = button.getFirstElementChild();
    label.setTextContent(tab.label());
    Markup.write(label.getNextElementSibling(), tab.count());
    button.setAttribute("aria-selected", selected ? "true" : "false");
    button.setAttribute("tabindex", selected ? "0" : "-1");
    Markup.attribute(button, "aria-controls", selected ? container.getId() : "");
    if (selected) {
      container.setAttribute("aria-labelledby", button.getId());
    }
  }

  /** The place of the tab that holds an element, or -1. */
  int indexOf(Element target) {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).contains(target)) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return buttons.size();
  }

  void focus(int index) {
    buttons.get(index).focus();
  }
}
