package dev.hydraui.web.component;

import dev.hydraui.component.Option;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of options below a field, in the browser's own pop-up. The focus stays in the field: an
 * option is marked, and the field says which.
 */
final class OptionList {

  /** No option is marked. */
  static final int NONE = -1;

  final Element popup = Markup.element("div", "h-popup h-combobox-popup");
  private final Element input;
  private final boolean many;
  private final Element list = Markup.element("ul", "h-options");
  private final Element note = Markup.element("p", "h-options-note");
  private final List<Element> lines = new ArrayList<>();
  private List<Option> options = List.of();
  private int active = NONE;

  /**
   * @param input the field, which has an id
   * @param many whether several can be chosen: then being chosen and being marked are two things
   */
  OptionList(Element input, boolean many) {
    this.input = input;
    this.many = many;
    input.setAttribute("type", "text");
    input.setAttribute("role", "combobox");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("aria-autocomplete", "list");
    list.setId(input.getId() + "-list");
    list.setAttribute("role", "listbox");
    Markup.flag(list, "aria-multiselectable", many);
    input.setAttribute("aria-controls", list.getId());
    note.setAttribute("role", "status");
    popup.setAttribute("popover", "manual");
    popup.appendChild(list);
    popup.appendChild(note);
  }

  void write(String label, boolean busy, List<Option> next) {
    list.setAttribute("aria-label", label);
    Markup.flag(list, "aria-busy", busy);
    if (!options.equals(next)) {
      writeOptions(next);
    }
    list.setHidden(next.isEmpty());
  }

  private void writeOptions(List<Option> next) {
    mark(NONE);
    list.setTextContent("");
    lines.clear();
    for (int i = 0; i < next.size(); i++) {
      Element line = line(next.get(i));
      line.setId(input.getId() + "-" + i);
      lines.add(line);
      list.appendChild(line);
    }
    options = next;
  }

  private Element line(Option option) {
    Element line = Markup.element("li", many ? "h-option h-option-many" : "h-option");
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    Markup.flag(line, "aria-disabled", option.disabled());
    if (many) {
      line.appendChild(Icons.draw("check"));
    }
    line.appendChild(Markup.text("span", "h-option-label", option.label()));
    if (!option.description().isEmpty()) {
      line.appendChild(Markup.text("span", "h-option-description", option.description()));
    }
    return line;
  }

  /** Of several that can be chosen, shows which are. */
  void choose(List<String> values) {
    Set<String> all = new HashSet<>(values);
    for (int i = 0; i < lines.size(); i++) {
      boolean chosen = all.contains(options.get(i).value());
      lines.get(i).setAttribute("aria-selected", chosen ? "true" : "false");
    }
  }

  /**
   * Shows the list or hides it, once the field stands in the page.
   *
   * @param instead what stands there if there are no options; nothing if there is to be no list
   */
  void open(boolean open, String instead) {
    Markup.write(note, options.isEmpty() ? instead : "");
    boolean wanted = open && (!options.isEmpty() || !instead.isEmpty());
    input.setAttribute("aria-expanded", wanted ? "true" : "false");
    if (!wanted) {
      mark(NONE);
    }
    if (Browser.canPop(popup) && Browser.isPopped(popup) != wanted) {
      if (wanted) {
        Browser.pop(popup);
      } else {
        Browser.unpop(popup);
      }
    }
  }

  /** The option that is marked, or {@link #NONE}. */
  int active() {
    return active;
  }

  List<Option> options() {
    return options;
  }

  void mark(int index) {
    if (active >= 0 && active < lines.size()) {
      show(lines.get(active), false);
    }
    active = index;
    if (index >= 0) {
      show(lines.get(index), true);
      Browser.reveal(lines.get(index));
    }
    Markup.attribute(input, "aria-activedescendant", index < 0 ? "" : lines.get(index).getId());
  }

  private void show(Element line, boolean marked) {
    Markup.flag(line, "data-marked", marked);
    if (!many) {
      line.setAttribute("aria-selected", marked ? "true" : "false");
    }
  }

  /** The place of the option that holds an element, or {@link #NONE}. */
  int indexOf(Element target) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(target)) {
        return i;
      }
    }
    return NONE;
  }
}
