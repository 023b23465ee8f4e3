package dev.hydraui.web.component;

import dev.hydraui.component.Combobox;
import dev.hydraui.component.Option;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;
import java.util.ArrayList;
import java.util.List;

/** A field to type in and the list of what is found, in the browser's own pop-up. */
final class ComboboxParts extends Field {

  /** No option is marked. */
  static final int NONE = -1;

  final Element clear = Markup.iconButton("close", "");
  final Element popup = Markup.element("div", "h-popup h-combobox-popup");
  private final Element list = Markup.element("ul", "h-options");
  private final Element nothing = Markup.element("p", "h-options-note");
  private final List<Element> lines = new ArrayList<>();
  private List<Option> options = List.of();
  private int active = NONE;

  ComboboxParts(Element input) {
    super(input, "h-combobox");
    input.setAttribute("type", "text");
    input.setAttribute("role", "combobox");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("aria-autocomplete", "list");
    list.setId(id + "-list");
    list.setAttribute("role", "listbox");
    input.setAttribute("aria-controls", list.getId());
    nothing.setAttribute("role", "status");
    popup.setAttribute("popover", "manual");
    popup.appendChild(list);
    popup.appendChild(nothing);
    control.appendChild(clear);
    control.appendChild(Icons.draw("chevrons-up-down"));
    control.appendChild(popup);
  }

  void write(Combobox<?> box) {
    write(
        new FieldText(
            box.label(),
            box.description(),
            box.error(),
            box.required(),
            box.disabled(),
            box.readOnly(),
            box.busy()));
    writeReadOnly(box.readOnly());
    Markup.attribute(input, "placeholder", box.placeholder());
    list.setAttribute("aria-label", box.label());
    Markup.name(clear, Words.spoken().clear(box.label()));
    clear.setHidden(
        box.onClear().isEmpty() || box.value().isEmpty() || box.disabled() || box.readOnly());
    Markup.flag(list, "aria-busy", box.busy());
    if (!options.equals(box.options())) {
      writeOptions(box.options());
    }
    list.setHidden(box.options().isEmpty());
    Markup.write(nothing, box.options().isEmpty() && !box.busy() ? box.emptyText() : "");
    TextInput.write(input, box.value());
    open(box);
  }

  /** Shows the list or hides it, once the field stands in the page. */
  void open(Combobox<?> box) {
    input.setAttribute("aria-expanded", box.open() ? "true" : "false");
    boolean something = !box.options().isEmpty() || (!box.busy() && !box.emptyText().isEmpty());
    boolean wanted = box.open() && something;
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

  private void writeOptions(List<Option> next) {
    mark(NONE);
    list.setTextContent("");
    lines.clear();
    for (int i = 0; i < next.size(); i++) {
      Option option = next.get(i);
      Element line = Markup.element("li", "h-option");
      line.setId(id + "-" + i);
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", "false");
      Markup.flag(line, "aria-disabled", option.disabled());
      line.appendChild(Markup.text("span", "h-option-label", option.label()));
      if (!option.description().isEmpty()) {
        line.appendChild(Markup.text("span", "h-option-description", option.description()));
      }
      lines.add(line);
      list.appendChild(line);
    }
    options = next;
  }

  /** The option that is marked, or {@link #NONE}. */
  int active() {
    return active;
  }

  void mark(int index) {
    if (active >= 0 && active < lines.size()) {
      lines.get(active).setAttribute("aria-selected", "false");
    }
    active = index;
    if (index >= 0) {
      lines.get(index).setAttribute("aria-selected", "true");
      Browser.reveal(lines.get(index));
    }
    Markup.attribute(input, "aria-activedescendant", index < 0 ? "" : lines.get(index).getId());
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
