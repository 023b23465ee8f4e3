package dev.hydraui.web.component;

import dev.hydraui.component.ColorField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;

/** Draws a colour: a text, and the browser's own picker beside it. */
final class ColorFieldDrawer implements Drawer<ColorField<?>> {

  private static final class Parts extends Field {
    final Element swatch = Markup.element("input", "h-swatch");

    Parts(Element input) {
      super(input, "h-color-field");
      input.setAttribute("type", "text");
      input.setAttribute("autocomplete", "off");
      input.setAttribute("spellcheck", "false");
      input.setAttribute("dir", "ltr");
      swatch.setAttribute("type", "color");
      control.insertBefore(swatch, input);
    }

    void write(ColorField<?> color) {
      write(
          new FieldText(
              color.label(),
              color.description(),
              color.error(),
              color.required(),
              color.disabled(),
              color.readOnly(),
              color.busy()));
      writeReadOnly(color.readOnly());
      Markup.attribute(input, "placeholder", color.placeholder());
      swatch.setAttribute("aria-label", Words.spoken().choose(color.label()));
      swatch.setDisabled(color.disabled() || color.readOnly());
      show(color);
    }

    void show(ColorField<?> color) {
      TextInput.write(input, color.value());
      boolean known = isColor(color.value());
      Markup.flag(swatch, "data-empty", !known);
      swatch.setValue(known ? Markup.lower(color.value()) : "#000000");
    }
  }

  /** Whether it is a colour as the browser's picker knows them: six digits after a hash. */
  private static boolean isColor(String text) {
    if (text.length() != 7 || text.charAt(0) != '#') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if ("0123456789abcdefABCDEF".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Drawn create(ColorField<?> color) {
    Parts parts = new Parts(Markup.element("input", "h-input"));
    parts.write(color);
    return parts;
  }

  @Override
  public void update(Drawn drawn, ColorField<?> before, ColorField<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, ColorField<?> color, Drawn drawn, Place<Drawn> place) {
    Parts parts = (Parts) drawn;
    if (event.getType().equals("focusout")) {
      boolean left =
          color.onBlur().isPresent() && !parts.control.contains(event.getRelatedTarget());
      if (left) {
        place.send(color.onBlur().get());
      }
      return left;
    }
    if (!event.getType().equals("input")) {
      return false;
    }
    place.send(color.onInput().apply(event.getTarget().getValue()));
    return true;
  }

  @Override
  public void settle(ColorField<?> color, Drawn drawn) {
    ((Parts) drawn).show(color);
  }
}
