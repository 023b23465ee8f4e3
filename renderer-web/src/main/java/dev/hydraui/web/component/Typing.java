package dev.hydraui.web.component;

import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import java.util.Optional;
import java.util.function.Function;

/** What happens in fields that people type in. */
final class Typing {

  private Typing() {}

  /** Sends what was typed, or that the person has left. */
  static boolean take(
      DomEvent event,
      Element input,
      Function<String, ?> onInput,
      Optional<?> onBlur,
      Place<Drawn> place) {
    if (event.getTarget() != input) {
      return false;
    }
    if (event.getType().equals("input")) {
      place.send(onInput.apply(input.getValue()));
      return true;
    }
    if (event.getType().equals("focusout") && onBlur.isPresent()) {
      place.send(onBlur.get());
      return true;
    }
    return false;
  }
}
