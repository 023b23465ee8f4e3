package dev.hydraui.web.component;

import dev.hydraui.component.Option;
import dev.hydraui.component.RadioGroup;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A group of radio buttons, one a line. */
final class RadioParts extends Field {

  /** One option: its button, its label, what more there is to say of it. */
  private record Line(Element element, Element button, Element label, Element description) {}

  private final List<Line> lines = new ArrayList<>();

  RadioParts() {
    super(Markup.element("div", "h-radios"), "h-radio-group", "radiogroup");
  }

  void write(RadioGroup<?> group) {
    write(
        new FieldText(
            group.label(),
            group.description(),
            group.error(),
            group.required(),
            group.disabled(),
            group.readOnly(),
            group.busy()));
    Markup.flag(input, "aria-readonly", group.readOnly());
    while (lines.size() > group.options().size()) {
      lines.remove(lines.size() - 1).element.remove();
    }
    for (int i = 0; i < group.options().size(); i++) {
      if (i == lines.size()) {
        lines.add(line(i));
      }
      write(lines.get(i), group.options().get(i), group.disabled());
    }
    show(group);
  }

  private Line line(int index) {
    Element button = Markup.element("input", "h-radio-button");
    button.setAttribute("type", "radio");
    button.setAttribute("name", id);
    button.setId(id + "-" + index);
    Element label = Markup.element("label", "h-radio-label");
    label.setAttribute("for", button.getId());
    Element description = Markup.element("p", "h-option-description");
    description.setId(button.getId() + "-help");
    Element element = Markup.element("div", "h-radio");
    element.appendChild(button);
    element.appendChild(label);
    element.appendChild(description);
    input.appendChild(element);
    return new Line(element, button, label, description);
  }

  private static void write(Line line, Option option, boolean disabled) {
    line.button.setValue(option.value());
    line.button.setDisabled(disabled || option.disabled());
    line.label.setTextContent(option.label());
    Markup.write(line.description, option.description());
    Markup.attribute(
        line.button,
        "aria-describedby",
        option.description().isEmpty() ? "" : line.description.getId());
  }

  /** Checks the button of the option that is chosen, and no other. */
  void show(RadioGroup<?> group) {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).button.setChecked(group.options().get(i).value().equals(group.value()));
    }
  }
}
