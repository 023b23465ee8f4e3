package dev.hydraui.web.component;

import dev.hydraui.component.RadioGroup;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws one of a few, all in sight: the browser's radio buttons, which know their keys. */
final class RadioGroupDrawer implements Drawer<RadioGroup<?>> {

  private static final String CHOOSING = "ArrowUp ArrowDown ArrowLeft ArrowRight";

  @Override
  public Drawn create(RadioGroup<?> group) {
    RadioParts parts = new RadioParts();
    parts.write(group);
    return parts;
  }

  @Override
  public void update(Drawn drawn, RadioGroup<?> before, RadioGroup<?> after) {
    ((RadioParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, RadioGroup<?> group, Drawn drawn, Place<Drawn> place) {
    RadioParts parts = (RadioParts) drawn;
    return switch (event.getType()) {
      case "change" -> {
        if (!group.readOnly() && event.getTarget().isChecked()) {
          place.send(group.onChange().apply(event.getTarget().getValue()));
        }
        yield true;
      }
      case "keydown" -> {
        boolean held = group.readOnly() && CHOOSING.contains(event.getKey());
        if (held) {
          event.preventDefault();
        }
        yield held;
      }
      case "focusout" -> {
        boolean left =
            group.onBlur().isPresent() && !parts.input.contains(event.getRelatedTarget());
        if (left) {
          place.send(group.onBlur().get());
        }
        yield left;
      }
      default -> false;
    };
  }

  @Override
  public void settle(RadioGroup<?> group, Drawn drawn) {
    ((RadioParts) drawn).show(group);
  }
}
