package dev.hydraui.web.component;

import dev.hydraui.component.Select;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws one of a few: a {@code select}. */
final class SelectDrawer implements Drawer<Select<?>> {

  @Override
  public Drawn create(Select<?> select) {
    Field field = new Field(Markup.element("select", "h-input"), "h-select");
    field.control.appendChild(Icons.draw("chevrons-up-down"));
    writeOptions(field.input, select);
    write(field, select);
    return field;
  }

  @Override
  public void update(Drawn drawn, Select<?> before, Select<?> after) {
    Field field = (Field) drawn;
    if (!before.options().equals(after.options())
        || !before.placeholder().equals(after.placeholder())
        || !Choice.listsAlike(after.options(), before.value(), after.value())) {
      writeOptions(field.input, after);
    }
    write(field, after);
  }

  private static void write(Field field, Select<?> select) {
    field.write(
        new FieldText(
            select.label(),
            select.description(),
            select.error(),
            select.required(),
            select.disabled(),
            select.readOnly(),
            select.busy()));
    Markup.flag(field.input, "aria-readonly", select.readOnly());
    field.input.setValue(select.value());
  }

  private static void writeOptions(Element input, Select<?> select) {
    Choice.writeOptions(input, select.options(), select.value(), select.placeholder());
  }

  @Override
  public boolean take(DomEvent event, Select<?> select, Drawn drawn, Place<Drawn> place) {
    Element input = ((Field) drawn).input;
    if (event.getTarget() != input) {
      return false;
    }
    return switch (event.getType()) {
      case "change" -> {
        if (!select.readOnly()) {
          place.send(select.onChange().apply(input.getValue()));
        }
        yield true;
      }
      case "focusout" -> {
        select.onBlur().ifPresent(place::send);
        yield select.onBlur().isPresent();
      }
      case "mousedown", "keydown" -> Choice.isHeld(event, select.readOnly(), input);
      default -> false;
    };
  }

  @Override
  public void settle(Select<?> select, Drawn drawn) {
    ((Field) drawn).input.setValue(select.value());
  }
}
