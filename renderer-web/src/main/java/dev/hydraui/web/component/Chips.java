package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * What was chosen or entered, each with a button that takes it away, before the field it belongs
 * to. From the beginning of the field the arrow keys lead to the buttons, which Tab passes by.
 */
final class Chips {

  /** Nothing is to be removed. */
  static final int NONE = -1;

  /** One chip: its text, and what removes it. */
  private record Chip(Element element, Element text, Element remove) {}

  final Element list = Markup.element("ul", "h-chips");
  private final Element input;
  private final List<Chip> chips = new ArrayList<>();

  /**
   * @param input the field that the focus goes to when no chip is left
   */
  Chips(Element input) {
    this.input = input;
    list.setAttribute("role", "list");
  }

  void write(String label, List<String> texts, boolean fixed) {
    list.setAttribute("aria-label", label);
    list.setHidden(texts.isEmpty());
    if (indexOf(Dom.focused()) >= texts.size()) {
      // Before it goes: to the browser the field is left when what has the focus is removed.
      focus(texts.size() - 1);
    }
    while (chips.size() > texts.size()) {
      chips.remove(chips.size() - 1).element.remove();
    }
    for (int i = 0; i < texts.size(); i++) {
      if (i == chips.size()) {
        chips.add(chip());
      }
      Chip chip = chips.get(i);
      chip.text.setTextContent(texts.get(i));
      Markup.name(chip.remove, Words.spoken().remove(texts.get(i)));
      chip.remove.setHidden(fixed);
    }
  }

  private Chip chip() {
    Element element = Markup.element("li", "h-chip");
    Element text = Markup.element("span", "h-chip-text");
    Element remove = Markup.iconButton("close", "");
    remove.setAttribute("tabindex", "-1");
    element.appendChild(text);
    element.appendChild(remove);
    list.appendChild(element);
    return new Chip(element, text, remove);
  }

  private void focus(int index) {
    (index >= 0 && index < chips.size() ? chips.get(index).remove : input).focus();
  }

  /** The chip that is to go after this event, or {@link #NONE}. */
  int removed(DomEvent event) {
    int at = indexOf(event.getTarget());
    if (event.getType().equals("click")) {
      return at;
    }
    if (!event.getType().equals("keydown") || Dom.isModified(event) || event.isComposing()) {
      return NONE;
    }
    if (at != NONE) {
      return removes(event.getKey()) && handled(event) ? at : NONE;
    }
    // Whoever holds the key to clear the text means the text alone.
    boolean back =
        event.getKey().equals("Backspace") && event.getTarget() == input && !event.isRepeat();
    return back && input.getValue().isEmpty() ? chips.size() - 1 : NONE;
  }

  private static boolean removes(String key) {
    return key.equals("Backspace") || key.equals("Delete") || key.equals("Enter");
  }

  private static boolean handled(DomEvent event) {
    event.preventDefault();
    return true;
  }

  /** Whether the event moved the focus between the field and the chips. */
  boolean moves(DomEvent event) {
    if (!event.getType().equals("keydown") || Dom.isModified(event) || chips.isEmpty()) {
      return false;
    }
    int at = indexOf(event.getTarget());
    boolean fromInput = event.getTarget() == input;
    if (at == NONE && (!fromInput || !isAtStart(input))) {
      return false;
    }
    int from = fromInput ? chips.size() : at;
    int to = towards(event.getKey(), from, Browser.isRightToLeft(list));
    if (to == NONE || to == from) {
      return false;
    }
    focus(to);
    return handled(event);
  }

  /** Where a key leads; behind the last chip is the field. */
  private int towards(String key, int from, boolean rightToLeft) {
    int step = rightToLeft ? -1 : 1;
    return switch (key) {
      case "ArrowRight" -> clamp(from + step);
      case "ArrowLeft" -> clamp(from - step);
      case "Home" -> from == chips.size() ? NONE : 0;
      case "End" -> from == chips.size() ? NONE : chips.size();
      default -> NONE;
    };
  }

  private int clamp(int index) {
    return Math.max(0, Math.min(chips.size(), index));
  }

  private int indexOf(Element target) {
    for (int i = 0; i < chips.size(); i++) {
      if (chips.get(i).remove.contains(target)) {
        return i;
      }
    }
    return NONE;
  }

  @JSBody(
      params = "input",
      script = "return input.selectionStart === 0 && input.selectionEnd === 0;")
  private static native boolean isAtStart(Element input);

  /** The list without the one that was removed. */
  static List<String> without(List<String> values, int index) {
    List<String> rest = new ArrayList<>(values);
    rest.remove(index);
    return rest;
  }

  /** The list with some more at its end. */
  static List<String> with(List<String> values, List<String> more) {
    List<String> all = new ArrayList<>(values);
    all.addAll(more);
    return all;
  }
}
