package dev.hydraui.web.component;

import dev.hydraui.component.NumberField;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;

/** A text field for a number, its unit, and buttons that step where the keys do. */
final class NumberParts extends Field {

  private final Element unit = Markup.element("span", "h-unit");
  private final Element down = stepper("minus");
  private final Element up = stepper("add");

  NumberParts(Element input) {
    super(input, "h-number-field");
    input.setAttribute("type", "text");
    input.setAttribute("autocomplete", "off");
    unit.setId(id + "-unit");
    control.appendChild(unit);
    control.appendChild(down);
    control.appendChild(up);
  }

  /** For a pointer only: who cannot use one has the keys, and the actions of a spin button. */
  private static Element stepper(String icon) {
    Element button = Markup.iconButton(icon, "");
    button.setAttribute("tabindex", "-1");
    button.setAttribute("aria-hidden", "true");
    return button;
  }

  void write(NumberField<?> number) {
    Markup.write(unit, number.unit());
    describeBy(number.unit().isEmpty() ? "" : unit.getId());
    write(
        new FieldText(
            number.label(),
            number.description(),
            number.error(),
            number.required(),
            number.disabled(),
            number.readOnly(),
            number.busy()));
    writeReadOnly(number.readOnly());
    input.setAttribute("inputmode", number.decimal() ? "decimal" : "numeric");
    Markup.attribute(input, "placeholder", number.placeholder());
    boolean steps = !number.step().isEmpty();
    Markup.attribute(input, "role", steps ? "spinbutton" : "");
    Markup.attribute(input, "aria-valuemin", steps ? number.min() : "");
    Markup.attribute(input, "aria-valuemax", steps ? number.max() : "");
    down.setHidden(!steps || !canChange(number));
    up.setHidden(!steps || !canChange(number));
    show(number);
  }

  void show(NumberField<?> number) {
    TextInput.write(input, number.value());
    boolean steps = !number.step().isEmpty();
    Markup.attribute(input, "aria-valuenow", steps ? plain(number.value()) : "");
    // A browser rounds the number that it hands on; the text is exact.
    Markup.attribute(input, "aria-valuetext", steps ? number.value() : "");
  }

  /** The number without an exponent, or nothing if it is none. */
  private static String plain(String text) {
    String value = text.trim();
    String plain = JsonNumber.isNumber(value) ? new JsonNumber(value).canonical() : "";
    return plain.indexOf('e') < 0 ? plain : "";
  }

  boolean canChange(NumberField<?> number) {
    return !number.disabled() && !number.readOnly();
  }

  /** The steps that an element stands for when it is pressed, or 0. */
  int steps(Element target) {
    return up.contains(target) ? 1 : down.contains(target) ? -1 : 0;
  }
}
