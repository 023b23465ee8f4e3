package dev.hydraui.web.component;

import dev.hydraui.component.NumberField;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import java.util.Optional;

/**
 * Draws an exact number: a text, since a browser's own number field drops what it cannot read and
 * rounds what it can. With a step it is a spin button.
 */
final class NumberFieldDrawer implements Drawer<NumberField<?>> {

  /** How many steps PageUp goes. */
  private static final int PAGE = 10;

  @Override
  public Drawn create(NumberField<?> number) {
    NumberParts parts = new NumberParts(Markup.element("input", "h-input"));
    parts.write(number);
    return parts;
  }

  @Override
  public void update(Drawn drawn, NumberField<?> before, NumberField<?> after) {
    ((NumberParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, NumberField<?> number, Drawn drawn, Place<Drawn> place) {
    NumberParts parts = (NumberParts) drawn;
    int steps =
        switch (event.getType()) {
          case "keydown" -> Browser.isCommand(event) ? 0 : steps(event.getKey());
          case "click" -> parts.steps(event.getTarget());
          default -> 0;
        };
    if (steps == 0 || number.step().isEmpty()) {
      return keepsFocus(event, parts)
          || Typing.take(event, parts.input, number.onInput(), number.onBlur(), place);
    }
    event.preventDefault();
    Optional<String> next = parts.canChange(number) ? number.stepped(steps) : Optional.empty();
    next.ifPresent(text -> place.send(number.onInput().apply(text)));
    return true;
  }

  private static int steps(String key) {
    return switch (key) {
      case "ArrowUp" -> 1;
      case "ArrowDown" -> -1;
      case "PageUp" -> PAGE;
      case "PageDown" -> -PAGE;
      default -> 0;
    };
  }

  /** Pressing a button of the field leaves the caret where it is. */
  private static boolean keepsFocus(DomEvent event, NumberParts parts) {
    boolean pressed = event.getType().equals("mousedown") && parts.steps(event.getTarget()) != 0;
    if (pressed) {
      event.preventDefault();
    }
    return pressed;
  }

  @Override
  public void settle(NumberField<?> number, Drawn drawn) {
    ((NumberParts) drawn).show(number);
  }
}
