package dev.hydraui.web.component;

import dev.hydraui.component.Command;
import dev.hydraui.component.CommandPalette;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;
import java.util.ArrayList;
import java.util.List;

/** A field to type in and the commands that are found, under the headings of their groups. */
final class PaletteParts extends Modal {

  final Element input = Markup.element("input", "h-palette-input");
  private final Element list = Markup.element("div", "h-palette-list");
  private final Element nothing = Markup.element("p", "h-options-note");
  private final List<Element> lines = new ArrayList<>();
  private final Shortcuts shortcuts = new Shortcuts(element, this::pressed);
  private List<Command> commands = List.of();
  private int active = -1;

  PaletteParts() {
    super(Markup.element("dialog", "h-palette"), Markup.element("div", "h-palette-frame"));
    input.setAttribute("type", "text");
    input.setAttribute("role", "combobox");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "true");
    list.setId(Markup.newId());
    list.setAttribute("role", "listbox");
    input.setAttribute("aria-controls", list.getId());
    nothing.setAttribute("role", "status");
    Element head = Markup.element("div", "h-palette-head");
    head.appendChild(Icons.draw("search"));
    head.appendChild(input);
    container.appendChild(head);
    container.appendChild(list);
    container.appendChild(nothing);
    element.appendChild(container);
  }

  void write(CommandPalette<?> palette) {
    element.setAttribute("aria-label", palette.label());
    input.setAttribute("aria-label", palette.label());
    list.setAttribute("aria-label", palette.label());
    Markup.attribute(input, "placeholder", palette.placeholder());
    Markup.flag(list, "aria-busy", palette.busy());
    Markup.flag(element, "data-busy", palette.busy());
    List<String> keys = new ArrayList<>();
    keys.add("Ctrl+K");
    for (Command command : palette.commands()) {
      keys.add(command.shortcut());
    }
    shortcuts.write(keys);
    List<Command> found = palette.open() ? palette.commands() : List.of();
    if (!commands.equals(found)) {
      writeCommands(found);
    }
    boolean none = found.isEmpty();
    list.setHidden(none);
    Markup.write(nothing, none && !palette.busy() ? palette.emptyText() : "");
    TextInput.write(input, palette.value());
    follow(palette);
  }

  /** Shows what the state says, once it stands in the page. */
  void follow(CommandPalette<?> palette) {
    if (!element.isConnected() || element.isOpen() == palette.open()) {
      return;
    }
    if (palette.open()) {
      show();
      input.select();
      mark(commands.isEmpty() ? -1 : 0);
    } else {
      element.close();
    }
  }

  /** The first shortcut is the palette's own, the others are those of its commands. */
  private void pressed(int index) {
    CommandPalette<?> palette = (CommandPalette<?>) place().component();
    place()
        .send(
            index == 0
                ? palette.onToggle().apply(!palette.open())
                : palette.onSelect().apply(palette.commands().get(index - 1).key()));
  }

  private void writeCommands(List<Command> next) {
    list.setTextContent("");
    lines.clear();
    active = -1;
    Element group = list;
    String heading = "";
    for (Command command : next) {
      if (!command.group().equals(heading)) {
        heading = command.group();
        group = heading.isEmpty() ? list : group(heading);
      }
      Element line = line(command);
      lines.add(line);
      group.appendChild(line);
    }
    commands = next;
    mark(next.isEmpty() ? -1 : 0);
  }

  private Element group(String heading) {
    Element group = Markup.element("div", "h-palette-group");
    Element title = Markup.text("div", "h-palette-heading", heading);
    title.setId(Markup.newId());
    title.setAttribute("aria-hidden", "true");
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", title.getId());
    group.appendChild(title);
    list.appendChild(group);
    return group;
  }

  private static Element line(Command command) {
    Element line = Markup.element("div", "h-option h-palette-line");
    line.setId(Markup.newId());
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    line.appendChild(Icons.draw(command.icon()));
    Element text = Markup.element("span", "h-palette-text");
    text.appendChild(Markup.text("span", "h-option-label", command.label()));
    if (!command.description().isEmpty()) {
      text.appendChild(Dom.text(" "));
      text.appendChild(Markup.text("span", "h-option-description", command.description()));
    }
    line.appendChild(text);
    Shortcuts.show(line, command.shortcut());
    return line;
  }

  /** The command that is marked, or -1. */
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

  /** The place of the command that holds an element, or -1. */
  int indexOf(Element target) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(target)) {
        return i;
      }
    }
    return -1;
  }
}
