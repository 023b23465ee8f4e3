package dev.hydraui.web.component;

import dev.hydraui.component.NumberField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;

/**
 * Draws an exact number: a text, since a browser's own number field drops what it cannot read and
 * rounds what it can.
 */
final class NumberFieldDrawer implements Drawer<NumberField<?>> {

  private static final class NumberParts extends Field {
    final Element unit = Markup.element("span", "h-unit");

    NumberParts(Element input) {
      super(input, "h-number-field");
      unit.setId(id + "-unit");
      control.appendChild(unit);
    }
  }

  @Override
  public Drawn create(NumberField<?> number) {
    Element input = Markup.element("input", "h-input");
    input.setAttribute("type", "text");
    input.setAttribute("autocomplete", "off");
    NumberParts field = new NumberParts(input);
    write(field, number);
    return field;
  }

  @Override
  public void update(Drawn drawn, NumberField<?> before, NumberField<?> after) {
    write((NumberParts) drawn, after);
  }

  private static void write(NumberParts field, NumberField<?> number) {
    Markup.write(field.unit, number.unit());
    field.describeBy(number.unit().isEmpty() ? "" : field.unit.getId());
    field.write(
        new FieldText(
            number.label(),
            number.description(),
            number.error(),
            number.required(),
            number.disabled(),
            number.readOnly()));
    field.writeReadOnly(number.readOnly());
    field.input.setAttribute("inputmode", number.decimal() ? "decimal" : "numeric");
    TextInput.write(field.input, number.value());
  }

  @Override
  public boolean take(DomEvent event, NumberField<?> number, Drawn drawn, Place<Drawn> place) {
    return Typing.take(event, ((Field) drawn).input, number.onInput(), number.onBlur(), place);
  }

  @Override
  public void settle(NumberField<?> number, Drawn drawn) {
    TextInput.write(((Field) drawn).input, number.value());
  }
}
