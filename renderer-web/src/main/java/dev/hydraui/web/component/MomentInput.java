package dev.hydraui.web.component;

import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a date or a time is entered in: the browser's own where it can show the value, else a line
 * of text, so that what is stored stays there to be read and mended.
 *
 * @param type the browser's name of its own field
 * @param canShow the values that it can show
 */
record MomentInput(Element input, String type, Predicate<String> canShow) {

  MomentInput(String type, Predicate<String> canShow) {
    this(Markup.element("input", "h-input"), type, canShow);
  }

  /** Shows the value. While someone types there the kind of field stays. */
  void show(String value) {
    String wanted = isNative(value) ? type : "text";
    if (Dom.focused() != input && !wanted.equals(input.getAttribute("type"))) {
      input.setAttribute("type", wanted);
    }
    if (wanted.equals(input.getAttribute("type")) || wanted.equals(type)) {
      TextInput.write(input, value);
    }
  }

  private boolean isNative(String value) {
    return value.isEmpty() || canShow.test(value);
  }

  /** Sends what was entered: from the browser's own field only what is whole. */
  boolean take(DomEvent event, Function<String, ?> onChange, Place<Drawn> place) {
    if (event.getTarget() != input) {
      return false;
    }
    boolean typing = input.getAttribute("type").equals("text");
    return switch (event.getType()) {
      case "input" -> send(typing, onChange, place);
      case "change" -> send(!typing, onChange, place);
      default -> false;
    };
  }

  private boolean send(boolean meant, Function<String, ?> onChange, Place<Drawn> place) {
    if (meant) {
      place.send(onChange.apply(input.getValue()));
    }
    return meant;
  }
}
