package dev.hydraui.web.component;

import dev.hydraui.component.Purpose;
import dev.hydraui.component.TextField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;

/** Draws a line of text: an {@code input}. */
final class TextFieldDrawer implements Drawer<TextField<?>> {

  @Override
  public Drawn create(TextField<?> text) {
    Element input = Markup.element("input", "h-input");
    Field field = new Field(input, kind(text));
    writeIcon(field, false, isSearch(text));
    write(field, text);
    return field;
  }

  @Override
  public void update(Drawn drawn, TextField<?> before, TextField<?> after) {
    Field field = (Field) drawn;
    if (before.purpose() != after.purpose()) {
      field.element.setClassName("h-field " + kind(after));
      writeIcon(field, isSearch(before), isSearch(after));
    }
    write(field, after);
  }

  private static void writeIcon(Field field, boolean before, boolean after) {
    if (after && !before) {
      field.control.insertBefore(Icons.draw("search"), field.input);
    } else if (before && !after) {
      field.control.getFirstElementChild().remove();
    }
  }

  private static boolean isSearch(TextField<?> text) {
    return text.purpose() == Purpose.SEARCH;
  }

  private static String kind(TextField<?> text) {
    return text.purpose() == Purpose.SEARCH ? "h-text-field h-search" : "h-text-field";
  }

  private static void write(Field field, TextField<?> text) {
    field.write(
        new FieldText(
            text.label(),
            text.description(),
            text.error(),
            text.required(),
            text.disabled(),
            text.readOnly(),
            text.busy()));
    field.writeReadOnly(text.readOnly());
    field.input.setAttribute("type", type(text.purpose()));
    Markup.attribute(field.input, "inputmode", keyboard(text.purpose()));
    Markup.attribute(field.input, "placeholder", text.placeholder());
    TextInput.write(field.input, text.value());
  }

  /** Addresses are plain texts to the browser, which would change them under the person's hands. */
  private static String type(Purpose purpose) {
    boolean special = purpose == Purpose.PASSWORD || purpose == Purpose.SEARCH;
    return special ? Markup.word(purpose) : "text";
  }

  /** Which keyboard a touch screen shows. */
  private static String keyboard(Purpose purpose) {
    boolean usual = purpose == Purpose.TEXT || purpose == Purpose.PASSWORD;
    return usual ? "" : Markup.word(purpose);
  }

  @Override
  public boolean take(DomEvent event, TextField<?> text, Drawn drawn, Place<Drawn> place) {
    if (text.onCancel().isPresent() && isEscape(event)) {
      event.preventDefault();
      place.send(text.onCancel().get());
      return true;
    }
    return Typing.take(event, ((Field) drawn).input, text.onInput(), text.onBlur(), place);
  }

  /** An input method takes Escape for itself while it composes a character. */
  private static boolean isEscape(DomEvent event) {
    return event.getType().equals("keydown")
        && event.getKey().equals("Escape")
        && !event.isComposing();
  }

  @Override
  public void settle(TextField<?> text, Drawn drawn) {
    TextInput.write(((Field) drawn).input, text.value());
  }
}
