package dev.hydraui.web.component;

import dev.hydraui.component.Option;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import java.util.List;

/** What a {@code select} of the browser lacks: values that are no options, and being read-only. */
final class Choice {

  private static final String CHOOSING =
      "ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Enter";

  private Choice() {}

  /** Writes the options; a value that is none is shown, and so not lost. */
  static void writeOptions(Element select, List<Option> options, String value, String placeholder) {
    select.setTextContent("");
    boolean choosesNothing = has(options, "");
    if (!choosesNothing && (!placeholder.isEmpty() || value.isEmpty())) {
      select.appendChild(option("", placeholder));
    }
    if (!value.isEmpty() && !has(options, value)) {
      select.appendChild(option(value, value));
    }
    for (Option option : options) {
      Element line = option(option.value(), option.label());
      line.setDisabled(option.disabled());
      select.appendChild(line);
    }
  }

  /** Whether a select lists the same for one value as for the other. */
  static boolean listsAlike(List<Option> options, String value, String other) {
    return value.equals(other)
        || (!value.isEmpty() && !other.isEmpty() && has(options, value) && has(options, other));
  }

  private static boolean has(List<Option> options, String value) {
    for (Option option : options) {
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

  /** Keeps a select that is read-only from opening and from changing. */
  static boolean isHeld(DomEvent event, boolean readOnly, Element select) {
    if (!readOnly || !(event.getType().equals("mousedown") || chooses(event))) {
      return false;
    }
    event.preventDefault();
    select.focus();
    return true;
  }

  /** Whether a key opens the list or chooses in it: a letter, a blank, or one that moves. */
  private static boolean chooses(DomEvent event) {
    if (!event.getType().equals("keydown")) {
      return false;
    }
    String key = event.getKey();
    return key.length() == 1
        ? !Browser.isCommand(event)
        : key.equals("F4") || CHOOSING.contains(key);
  }
}
