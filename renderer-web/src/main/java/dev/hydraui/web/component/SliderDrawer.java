package dev.hydraui.web.component;

import dev.hydraui.component.Slider;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** Draws a number from a range: the browser's own, which counts in decimals and knows its keys. */
final class SliderDrawer implements Drawer<Slider<?>> {

  private static final String MOVING =
      "ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown";

  private static final class SliderParts extends Field {
    final Element value = Markup.element("span", "h-slider-value");

    SliderParts(Element input) {
      super(input, "h-slider");
      value.setAttribute("aria-hidden", "true");
      control.appendChild(value);
    }
  }

  @Override
  public Drawn create(Slider<?> slider) {
    Element input = Markup.element("input", "h-range");
    input.setAttribute("type", "range");
    SliderParts parts = new SliderParts(input);
    write(parts, slider);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Slider<?> before, Slider<?> after) {
    write((SliderParts) drawn, after);
  }

  private static void write(SliderParts parts, Slider<?> slider) {
    parts.write(
        new FieldText(
            slider.label(),
            slider.description(),
            slider.error(),
            false,
            slider.disabled(),
            slider.readOnly(),
            slider.busy()));
    Markup.flag(parts.input, "aria-readonly", slider.readOnly());
    parts.input.setAttribute("min", slider.min());
    parts.input.setAttribute("max", slider.max());
    parts.input.setAttribute("step", slider.step());
    String number = slider.unit().isEmpty() ? slider.value() : slider.value() + " " + slider.unit();
    String text = slider.valueText().isEmpty() ? number : slider.valueText();
    parts.value.setTextContent(text);
    parts.input.setAttribute("aria-valuetext", text);
    show(parts.input, slider.value());
  }

  /** Puts the handle there, and tells the stylesheet how much of the way that is. */
  @JSBody(
      params = {"input", "value"},
      script =
          """
          if (input.value !== value) input.value = value;
          var range = input.max - input.min;
          var part = range > 0 ? (input.value - input.min) / range : 0;
          input.setAttribute('data-part', '' + part);
          """)
  private static void show(Element input, String value) {
    input.setValue(value);
  }

  @Override
  public boolean take(DomEvent event, Slider<?> slider, Drawn drawn, Place<Drawn> place) {
    Element input = ((Field) drawn).input;
    if (event.getTarget() != input) {
      return false;
    }
    return switch (event.getType()) {
      case "input" -> {
        if (!slider.readOnly()) {
          place.send(slider.onInput().apply(input.getValue()));
        }
        yield true;
      }
      case "mousedown", "keydown" -> isHeld(event, slider, input);
      case "focusout" -> {
        slider.onBlur().ifPresent(place::send);
        yield slider.onBlur().isPresent();
      }
      default -> false;
    };
  }

  /** A range knows no read-only: it is kept from moving instead. */
  private static boolean isHeld(DomEvent event, Slider<?> slider, Element input) {
    boolean moves = event.getType().equals("mousedown") || MOVING.contains(event.getKey());
    if (!slider.readOnly() || !moves) {
      return false;
    }
    event.preventDefault();
    input.focus();
    return true;
  }

  @Override
  public void settle(Slider<?> slider, Drawn drawn) {
    show(((Field) drawn).input, slider.value());
  }
}
