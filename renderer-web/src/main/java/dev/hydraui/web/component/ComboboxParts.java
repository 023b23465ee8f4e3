package dev.hydraui.web.component;

import dev.hydraui.component.Combobox;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;

/** A field to type in and the list of what is found. */
final class ComboboxParts extends Field {

  /** The option to mark as soon as there are any: an arrow key opened the list. */
  enum Wanted {
    NONE,
    FIRST,
    LAST
  }

  final Element clear = Markup.iconButton("close", "");
  final OptionList options;
  Wanted wanted = Wanted.NONE;

  ComboboxParts(Element input) {
    super(input, "h-combobox");
    options = new OptionList(input, false);
    control.appendChild(clear);
    control.appendChild(Icons.draw("chevrons-up-down"));
    control.appendChild(options.popup);
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
    Markup.name(clear, Words.spoken().clear(box.label()));
    clear.setHidden(
        box.onClear().isEmpty() || box.value().isEmpty() || box.disabled() || box.readOnly());
    options.write(box.label(), box.busy(), box.options());
    TextInput.write(input, box.value());
    open(box);
  }

  /** Shows the list or hides it, once the field stands in the page. */
  void open(Combobox<?> box) {
    options.open(box.open(), box.busy() ? Words.spoken().searching() : box.emptyText());
    int count = box.options().size();
    if (box.open() && !box.busy() && count > 0 && wanted != Wanted.NONE) {
      options.mark(wanted == Wanted.FIRST ? 0 : count - 1);
      wanted = Wanted.NONE;
    }
  }
}
