package dev.hydraui.web.component;

import dev.hydraui.component.TextArea;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.TextInput;

/** Draws several lines of text: a {@code textarea}. */
final class TextAreaDrawer implements Drawer<TextArea<?>> {

  @Override
  public Drawn create(TextArea<?> text) {
    Field field = new Field(Markup.element("textarea", "h-input"), "h-text-area");
    write(field, text);
    return field;
  }

  @Override
  public void update(Drawn drawn, TextArea<?> before, TextArea<?> after) {
    write((Field) drawn, after);
  }

  private static void write(Field field, TextArea<?> text) {
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
    field.input.setAttribute("rows", "" + Math.max(1, text.rows()));
    Markup.attribute(field.input, "placeholder", text.placeholder());
    TextInput.write(field.input, text.value());
  }

  @Override
  public boolean take(DomEvent event, TextArea<?> text, Drawn drawn, Place<Drawn> place) {
    return Typing.take(event, ((Field) drawn).input, text.onInput(), text.onBlur(), place);
  }

  @Override
  public void settle(TextArea<?> text, Drawn drawn) {
    TextInput.write(((Field) drawn).input, text.value());
  }
}
