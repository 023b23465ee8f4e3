package dev.hydraui.web.component;

import dev.hydraui.component.Option;
import dev.hydraui.component.Select;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws one of a few: a {@code select}. A value that is no option is shown, and so not lost. */
final class SelectDrawer implements Drawer<Select<?>> {

  private static final String CHOOSING =
      "ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Enter";

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
        || !before.value().equals(after.value())) {
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
    input.setTextContent("");
    boolean found = false;
    for (Option option : select.options()) {
      found |= option.value().equals(select.value());
    }
    boolean choosesNothing = hasOption(select, "");
    if (!choosesNothing && (!select.placeholder().isEmpty() || select.value().isEmpty())) {
      input.appendChild(option("", select.placeholder()));
    }
    if (!found && !select.value().isEmpty()) {
      input.appendChild(option(select.value(), select.value()));
    }
    for (Option option : select.options()) {
      Element line = option(option.value(), option.label());
      line.setDisabled(option.disabled());
      input.appendChild(line);
    }
  }

  private static boolean hasOption(Select<?> select, String value) {
    for (Option option : select.options()) {
      if (option.value().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static Element option(String value, String label) {
    Element option = Dom.create("option");
    option.setAttribute("value", value);
    option.setTextContent(label);
    return option;
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
      case "mousedown", "keydown" -> isHeld(event, select, input);
      default -> false;
    };
  }

  /** A select knows no read-only: it is kept from opening and from changing instead. */
  private static boolean isHeld(DomEvent event, Select<?> select, Element input) {
    if (!select.readOnly() || !(event.getType().equals("mousedown") || chooses(event))) {
      return false;
    }
    event.preventDefault();
    input.focus();
    return true;
  }

  /** Whether a key opens the list or chooses in it: a letter, a blank, or one that moves. */
  private static boolean chooses(DomEvent event) {
    String key = event.getKey();
    return key.length() == 1
        ? !Browser.isCommand(event)
        : key.equals("F4") || CHOOSING.contains(key);
  }

  @Override
  public void settle(Select<?> select, Drawn drawn) {
    ((Field) drawn).input.setValue(select.value());
  }
}
