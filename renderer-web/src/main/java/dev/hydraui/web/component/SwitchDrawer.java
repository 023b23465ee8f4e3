package dev.hydraui.web.component;

import dev.hydraui.component.Switch;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws on or off: a checkbox that says it is a switch. */
final class SwitchDrawer implements Drawer<Switch<?>> {

  @Override
  public Drawn create(Switch<?> toggle) {
    Element input = Markup.element("input", "h-switch-input");
    input.setAttribute("type", "checkbox");
    input.setAttribute("role", "switch");
    Field field = new Field(input, "h-switch");
    write(field, toggle);
    return field;
  }

  @Override
  public void update(Drawn drawn, Switch<?> before, Switch<?> after) {
    write((Field) drawn, after);
  }

  private static void write(Field field, Switch<?> toggle) {
    field.write(
        new FieldText(
            toggle.label(),
            toggle.description(),
            toggle.error(),
            false,
            toggle.disabled(),
            toggle.readOnly(),
            toggle.busy()));
    Markup.flag(field.input, "aria-readonly", toggle.readOnly());
    field.input.setChecked(toggle.on());
  }

  @Override
  public boolean take(DomEvent event, Switch<?> toggle, Drawn drawn, Place<Drawn> place) {
    return switch (event.getType()) {
      case "change" -> {
        if (!toggle.readOnly()) {
          place.send(toggle.onChange().apply(((Field) drawn).input.isChecked()));
        }
        yield true;
      }
      case "focusout" -> {
        toggle.onBlur().ifPresent(place::send);
        yield toggle.onBlur().isPresent();
      }
      default -> false;
    };
  }

  @Override
  public void settle(Switch<?> toggle, Drawn drawn) {
    ((Field) drawn).input.setChecked(toggle.on());
  }
}
