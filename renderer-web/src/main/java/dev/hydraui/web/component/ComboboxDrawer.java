package dev.hydraui.web.component;

import dev.hydraui.component.Combobox;
import dev.hydraui.component.Option;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.component.ComboboxParts.Wanted;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;
import dev.hydraui.web.dom.TextInput;

/**
 * Draws one of many, found by typing. The focus stays in the field: the arrow keys mark an option,
 * Enter chooses it, Escape closes the list.
 */
final class ComboboxDrawer implements Drawer<Combobox<?>> {

  @Override
  public Drawn create(Combobox<?> box) {
    ComboboxParts parts = new ComboboxParts(Markup.element("input", "h-input"));
    parts.write(box);
    return parts;
  }

  @Override
  public void update(Drawn drawn, Combobox<?> before, Combobox<?> after) {
    ((ComboboxParts) drawn).write(after);
  }

  @Override
  public boolean wantsShown(Combobox<?> box) {
    return box.open();
  }

  @Override
  public void shown(Combobox<?> box, Drawn drawn) {
    ((ComboboxParts) drawn).open(box);
  }

  @Override
  public boolean take(DomEvent event, Combobox<?> box, Drawn drawn, Place<Drawn> place) {
    ComboboxParts parts = (ComboboxParts) drawn;
    return switch (event.getType()) {
      case "input" -> {
        parts.wanted = Wanted.NONE;
        yield ask(box, parts, place);
      }
      case "mousedown" -> keepFocus(event, parts);
      case "click" -> clicked(event, box, parts, place);
      case "keydown" ->
          event.getTarget() == parts.input
              && !event.isComposing()
              && !Browser.isCommand(event)
              && keyed(event, box, parts, place);
      case "focusout" -> left(event, box, parts, place);
      default -> false;
    };
  }

  /** The text was changed, or the list is to be opened. */
  private static boolean ask(Combobox<?> box, ComboboxParts parts, Place<Drawn> place) {
    if (!box.disabled() && !box.readOnly()) {
      place.send(box.onInput().apply(parts.input.getValue()));
    }
    return true;
  }

  private static boolean keepFocus(DomEvent event, ComboboxParts parts) {
    boolean inside = parts.options.popup.contains(event.getTarget());
    if (inside) {
      event.preventDefault();
    }
    return inside;
  }

  private static boolean clicked(
      DomEvent event, Combobox<?> box, ComboboxParts parts, Place<Drawn> place) {
    int index = parts.options.indexOf(event.getTarget());
    if (index != OptionList.NONE) {
      return choose(index, box, place);
    }
    if (parts.clear.contains(event.getTarget())) {
      box.onClear().ifPresent(place::send);
      parts.input.focus();
      return true;
    }
    if (event.getTarget() != parts.input || box.open()) {
      return false;
    }
    parts.input.select();
    return ask(box, parts, place);
  }

  private static boolean keyed(
      DomEvent event, Combobox<?> box, ComboboxParts parts, Place<Drawn> place) {
    String key = event.getKey();
    boolean arrow = key.equals("ArrowDown") || key.equals("ArrowUp");
    if (!box.open()) {
      return arrow && handled(event) && askFor(event, box, parts, place);
    }
    if (key.equals("Escape") || (Browser.isAlt(event) && key.equals("ArrowUp"))) {
      handled(event);
      place.send(box.onClose());
      return true;
    }
    if (key.equals("Tab")) {
      place.send(box.onClose());
      return true;
    }
    if (key.equals("Enter")) {
      handled(event);
      if (parts.options.active() != OptionList.NONE) {
        return choose(parts.options.active(), box, place);
      }
      place.send(box.onClose());
      return true;
    }
    boolean caret = !arrow && parts.options.active() == OptionList.NONE;
    int to = Arrows.vertical(key, parts.options.active(), box.options().size());
    if (caret || to == Arrows.NOWHERE) {
      return false;
    }
    handled(event);
    parts.options.mark(to);
    return true;
  }

  /** An arrow key opens the list at its first or its last option; with Alt it only opens it. */
  private static boolean askFor(
      DomEvent event, Combobox<?> box, ComboboxParts parts, Place<Drawn> place) {
    boolean down = event.getKey().equals("ArrowDown");
    Wanted end = down ? Wanted.FIRST : Wanted.LAST;
    parts.wanted = Browser.isAlt(event) || box.disabled() || box.readOnly() ? Wanted.NONE : end;
    return ask(box, parts, place);
  }

  private static boolean handled(DomEvent event) {
    event.preventDefault();
    return true;
  }

  private static boolean choose(int index, Combobox<?> box, Place<Drawn> place) {
    Option option = box.options().get(index);
    if (!option.disabled()) {
      place.send(box.onSelect().apply(option.value()));
    }
    return true;
  }

  private static boolean left(
      DomEvent event, Combobox<?> box, ComboboxParts parts, Place<Drawn> place) {
    Element to = event.getRelatedTarget();
    if (to != null && parts.control.contains(to)) {
      return false;
    }
    if (box.open()) {
      place.send(box.onClose());
    }
    box.onBlur().ifPresent(place::send);
    return box.open() || box.onBlur().isPresent();
  }

  @Override
  public void settle(Combobox<?> box, Drawn drawn) {
    TextInput.write(((ComboboxParts) drawn).input, box.value());
  }
}
