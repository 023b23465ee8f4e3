package dev.hydraui.web.component;

import dev.hydraui.component.KeyValue;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;
import java.util.ArrayList;
import java.util.List;

/** Rows of two fields and three buttons, and a button that adds one. */
final class KeyValueParts extends Field {

  /** What can have the focus. */
  enum Part {
    KEY,
    VALUE,
    UP,
    DOWN,
    REMOVE,
    ADD,
    NONE
  }

  /** A row's elements. */
  private record Line(
      Element element, Element key, Element value, Element up, Element down, Element remove) {

    Element part(Part part) {
      return switch (part) {
        case KEY -> key;
        case VALUE -> value;
        case UP -> up;
        case DOWN -> down;
        default -> remove;
      };
    }
  }

  private static final Part[] IN_A_ROW = {Part.KEY, Part.VALUE, Part.UP, Part.DOWN, Part.REMOVE};

  private final Element list = Markup.element("ul", "h-pairs");
  private final Element add = Markup.button("h-button");
  private final List<Line> lines = new ArrayList<>();
  private int wantedRow;
  private Part wantedPart = Part.NONE;

  KeyValueParts() {
    super(Markup.element("div", "h-key-value-rows"), "h-key-value", "group");
    list.setAttribute("role", "list");
    add.appendChild(Icons.draw("add"));
    add.appendChild(Markup.text("span", "h-button-text", Words.spoken().add()));
    input.appendChild(list);
    input.appendChild(add);
  }

  void write(KeyValue<?> pairs) {
    write(
        new FieldText(
            pairs.label(),
            pairs.description(),
            pairs.error(),
            pairs.required(),
            pairs.disabled(),
            pairs.readOnly(),
            pairs.busy()));
    list.setAttribute("aria-label", pairs.label());
    list.setHidden(pairs.rows().isEmpty());
    add.setHidden(pairs.readOnly());
    add.setDisabled(pairs.disabled());
    if (rowOf(Dom.focused()) >= pairs.rows().size()) {
      // Before it goes: to the browser the field is left when what has the focus is removed.
      add.focus();
    }
    while (lines.size() > pairs.rows().size()) {
      lines.remove(lines.size() - 1).element.remove();
    }
    while (lines.size() < pairs.rows().size()) {
      lines.add(line());
    }
    for (int i = 0; i < lines.size(); i++) {
      write(lines.get(i), i, pairs);
    }
    show(pairs);
  }

  private Line line() {
    Line line =
        new Line(
            Markup.element("li", "h-pair"),
            field(),
            field(),
            Markup.iconButton("chevron-up", ""),
            Markup.iconButton("chevron-down", ""),
            Markup.iconButton("close", ""));
    for (Part part : IN_A_ROW) {
      line.element.appendChild(line.part(part));
    }
    list.appendChild(line.element);
    return line;
  }

  private static Element field() {
    Element field = Markup.element("input", "h-input");
    field.setAttribute("type", "text");
    field.setAttribute("autocomplete", "off");
    return field;
  }

  private void write(Line line, int index, KeyValue<?> pairs) {
    String row = Words.spoken().row(index + 1);
    String keyWord = pairs.keyLabel().isEmpty() ? Words.spoken().key() : pairs.keyLabel();
    String valueWord = pairs.valueLabel().isEmpty() ? Words.spoken().value() : pairs.valueLabel();
    writeField(line.key, keyWord, row, pairs);
    writeField(line.value, valueWord, row, pairs);
    String key = pairs.rows().get(index).key();
    String name = key.isEmpty() ? row : key;
    writeButton(line.up, Words.spoken().moveUp(name), index == 0, pairs);
    writeButton(line.down, Words.spoken().moveDown(name), index == lines.size() - 1, pairs);
    writeButton(line.remove, Words.spoken().remove(name), false, pairs);
  }

  private static void writeField(Element field, String word, String row, KeyValue<?> pairs) {
    field.setAttribute("aria-label", word + ", " + row);
    field.setAttribute("placeholder", word);
    field.setDisabled(pairs.disabled());
    Markup.attribute(field, "readonly", pairs.readOnly() ? "readonly" : "");
    Markup.flag(field, "aria-invalid", !pairs.error().isEmpty());
  }

  /** At an end a button stays, so that the focus does too. */
  private static void writeButton(Element button, String name, boolean ends, KeyValue<?> pairs) {
    Markup.name(button, name);
    button.setHidden(pairs.readOnly());
    button.setDisabled(pairs.disabled());
    Markup.flag(button, "aria-disabled", ends);
  }

  void show(KeyValue<?> pairs) {
    for (int i = 0; i < lines.size(); i++) {
      TextInput.write(lines.get(i).key, pairs.rows().get(i).key());
      TextInput.write(lines.get(i).value, pairs.rows().get(i).value());
    }
  }

  /** The row that holds an element, or -1. */
  int rowOf(Element target) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).element.contains(target)) {
        return i;
      }
    }
    return -1;
  }

  Part partOf(Element target, int row) {
    if (row < 0) {
      return add.contains(target) ? Part.ADD : Part.NONE;
    }
    for (Part part : IN_A_ROW) {
      if (lines.get(row).part(part).contains(target)) {
        return part;
      }
    }
    return Part.NONE;
  }

  String textOf(int row, Part part) {
    return lines.get(row).part(part).getValue();
  }

  /**
   * Once the rows are there, the focus goes to one; to the button that adds one if there is none.
   */
  void focusLater(int row, Part part) {
    wantedRow = row;
    wantedPart = part;
  }

  void focusNow() {
    if (wantedPart == Part.NONE) {
      return;
    }
    if (wantedRow >= 0 && wantedRow < lines.size()) {
      lines.get(wantedRow).part(wantedPart).focus();
    } else if (lines.isEmpty()) {
      add.focus();
    }
    wantedPart = Part.NONE;
  }
}
