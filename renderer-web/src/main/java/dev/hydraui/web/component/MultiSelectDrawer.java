package dev.hydraui.web.component;

import dev.hydraui.component.MultiSelect;
import dev.hydraui.component.Option;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import java.util.List;

/**
 * Draws several of many: chips, and a field that finds options. The arrow keys mark an option,
 * Enter chooses it or takes it back, Escape closes the list, which stays open until then.
 */
final class MultiSelectDrawer implements Drawer<MultiSelect<?>> {

  @Override
  public Drawn create(MultiSelect<?> select) {
    MultiSelectParts parts = new MultiSelectParts(Markup.element("input", "h-input"));
    parts.write(select);
    return parts;
  }

  @Override
  public void update(Drawn drawn, MultiSelect<?> before, MultiSelect<?> after) {
    ((MultiSelectParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, MultiSelect<?> select, Drawn drawn, Place<Drawn> place) {
    MultiSelectParts parts = (MultiSelectParts) drawn;
    if (event.getType().equals("focusout")) {
      return left(event, select, parts, place);
    }
    if (select.disabled() || select.readOnly()) {
      return false;
    }
    int removed = parts.chips.removed(event);
    if (removed != Chips.NONE) {
      place.send(select.onChange().apply(Chips.without(select.values(), removed)));
      return true;
    }
    if (parts.chips.moves(event)) {
      return true;
    }
    return switch (event.getType()) {
      case "input" -> {
        parts.find(select, !parts.input.getValue().isEmpty());
        yield search(select, parts, place);
      }
      case "mousedown" -> parts.keepsFocus(event);
      case "click" -> clicked(event, select, parts, place);
      case "keydown" ->
          event.getTarget() == parts.input
              && !event.isComposing()
              && !Browser.isCommand(event)
              && keyed(event, select, parts, place);
      default -> false;
    };
  }

  private static boolean clicked(
      DomEvent event, MultiSelect<?> select, MultiSelectParts parts, Place<Drawn> place) {
    int index = parts.options.indexOf(event.getTarget());
    if (index != OptionList.NONE) {
      parts.options.mark(index);
      return toggle(index, select, parts, place);
    }
    if (!parts.control.contains(event.getTarget())) {
      return false;
    }
    parts.input.focus();
    if (!parts.isOpen()) {
      parts.open(select, true);
      search(select, parts, place);
    }
    return true;
  }

  /** Has the machine look for what is typed, if it does that. */
  private static boolean search(MultiSelect<?> select, MultiSelectParts parts, Place<Drawn> place) {
    select.onSearch().ifPresent(search -> place.send(search.apply(parts.input.getValue())));
    return true;
  }

  private static boolean keyed(
      DomEvent event, MultiSelect<?> select, MultiSelectParts parts, Place<Drawn> place) {
    String key = event.getKey();
    boolean arrow = key.equals("ArrowDown") || key.equals("ArrowUp");
    int active = parts.options.active();
    if (!parts.isOpen()) {
      if (arrow) {
        event.preventDefault();
        parts.find(select, true);
        if (key.equals("ArrowUp") && select.onSearch().isEmpty()) {
          parts.options.mark(parts.options.options().size() - 1);
        }
        search(select, parts, place);
      }
      return arrow;
    }
    boolean closes = key.equals("Escape") || (Browser.isAlt(event) && key.equals("ArrowUp"));
    if (closes || key.equals("Tab")) {
      if (closes) {
        event.preventDefault();
      }
      parts.close(select);
      return true;
    }
    boolean blank = key.equals(" ") && parts.input.getValue().isEmpty();
    if (key.equals("Enter") || (blank && active != OptionList.NONE)) {
      event.preventDefault();
      return active == OptionList.NONE || toggle(active, select, parts, place);
    }
    int to = Arrows.vertical(key, active, parts.options.options().size());
    if (to == Arrows.NOWHERE || (!arrow && active == OptionList.NONE)) {
      return false;
    }
    event.preventDefault();
    parts.options.mark(to);
    return true;
  }

  private static boolean toggle(
      int index, MultiSelect<?> select, MultiSelectParts parts, Place<Drawn> place) {
    Option option = parts.options.options().get(index);
    if (!option.disabled()) {
      int chosen = select.values().indexOf(option.value());
      boolean typed = !parts.input.getValue().isEmpty();
      parts.clear();
      place.send(
          select
              .onChange()
              .apply(
                  chosen < 0
                      ? Chips.with(select.values(), List.of(option.value()))
                      : Chips.without(select.values(), chosen)));
      if (typed) {
        search(select, parts, place);
      }
    }
    return true;
  }

  private static boolean left(
      DomEvent event, MultiSelect<?> select, MultiSelectParts parts, Place<Drawn> place) {
    if (parts.control.contains(event.getRelatedTarget())) {
      return false;
    }
    parts.close(select);
    select.onBlur().ifPresent(place::send);
    return true;
  }

  @Override
  public void settle(MultiSelect<?> select, Drawn drawn) {
    MultiSelectParts parts = (MultiSelectParts) drawn;
    parts.open(select, parts.isOpen());
  }
}
