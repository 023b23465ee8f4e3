package dev.hydraui.web.component;

import dev.hydraui.component.Checkbox;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws yes or no: an {@code input} inside its label. */
final class CheckboxDrawer implements Drawer<Checkbox<?>> {

  @Override
  public Drawn create(Checkbox<?> checkbox) {
    Field field = new Field(Markup.checkbox(), className(checkbox));
    write(field, checkbox);
    return field;
  }

  @Override
  public void update(Drawn drawn, Checkbox<?> before, Checkbox<?> after) {
    drawn.element.setClassName("h-field " + className(after));
    write((Field) drawn, after);
  }

  private static String className(Checkbox<?> checkbox) {
    return checkbox.labelHidden() ? "h-checkbox h-label-unseen" : "h-checkbox";
  }

  private static void write(Field field, Checkbox<?> checkbox) {
    field.write(
        new FieldText(
            checkbox.label(),
            checkbox.description(),
            checkbox.error(),
            checkbox.required(),
            checkbox.disabled(),
            checkbox.readOnly(),
            checkbox.busy()));
    Markup.flag(field.input, "aria-readonly", checkbox.readOnly());
    show(field.input, checkbox.checked(), checkbox.mixed());
  }

  static void show(Element input, boolean checked, boolean mixed) {
    input.setChecked(checked);
    input.setIndeterminate(mixed);
  }

  @Override
  public boolean take(DomEvent event, Checkbox<?> checkbox, Drawn drawn, Place<Drawn> place) {
    if (event.getType().equals("focusout")) {
      checkbox.onBlur().ifPresent(place::send);
      return checkbox.onBlur().isPresent();
    }
    if (!event.getType().equals("change")) {
      return false;
    }
    if (!checkbox.readOnly()) {
      place.send(checkbox.onChange().apply(((Field) drawn).input.isChecked()));
    }
    return true;
  }

  @Override
  public void settle(Checkbox<?> checkbox, Drawn drawn) {
    show(((Field) drawn).input, checkbox.checked(), checkbox.mixed());
  }
}
