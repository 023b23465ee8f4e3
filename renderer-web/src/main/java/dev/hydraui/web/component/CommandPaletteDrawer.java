package dev.hydraui.web.component;

import dev.hydraui.component.CommandPalette;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.TextInput;

/**
 * Draws a command palette: a combobox in a modal dialog. The focus stays in the field; the arrow
 * keys mark a command, Enter chooses it, Escape closes the palette.
 */
final class CommandPaletteDrawer implements Drawer<CommandPalette<?>> {

  @Override
  public Drawn create(CommandPalette<?> palette) {
    PaletteParts parts = new PaletteParts();
    parts.write(palette);
    return parts;
  }

  @Override
  public void update(Drawn drawn, CommandPalette<?> before, CommandPalette<?> after) {
    ((PaletteParts) drawn).write(after);
  }

  @Override
  public boolean wantsShown(CommandPalette<?> palette) {
    return true;
  }

  @Override
  public void shown(CommandPalette<?> palette, Drawn drawn) {
    ((PaletteParts) drawn).follow(palette);
  }

  @Override
  public void gone(CommandPalette<?> palette, Drawn drawn) {
    ((PaletteParts) drawn).giveFocusBack();
  }

  @Override
  public boolean take(DomEvent event, CommandPalette<?> palette, Drawn drawn, Place<Drawn> place) {
    PaletteParts parts = (PaletteParts) drawn;
    boolean beside = event.getType().equals("mousedown") && event.getTarget() == parts.element;
    if (beside || parts.isLeft(event)) {
      event.preventDefault();
      return !palette.open() || send(palette.onToggle().apply(false), place);
    }
    return switch (event.getType()) {
      case "input" -> send(palette.onInput().apply(parts.input.getValue()), place);
      case "mousedown" -> keepFocus(event, parts);
      case "click" -> choose(parts.indexOf(event.getTarget()), palette, place);
      case "keydown" -> !event.isComposing() && keyed(event, palette, parts, place);
      default -> false;
    };
  }

  private static boolean keepFocus(DomEvent event, PaletteParts parts) {
    if (event.getTarget() != parts.input) {
      event.preventDefault();
    }
    return true;
  }

  private static boolean keyed(
      DomEvent event, CommandPalette<?> palette, PaletteParts parts, Place<Drawn> place) {
    if (event.getKey().equals("Enter")) {
      event.preventDefault();
      return choose(parts.active(), palette, place);
    }
    boolean arrow = event.getKey().equals("ArrowDown") || event.getKey().equals("ArrowUp");
    if (!arrow || palette.commands().isEmpty()) {
      return false;
    }
    event.preventDefault();
    parts.mark(Arrows.vertical(event.getKey(), parts.active(), palette.commands().size()));
    return true;
  }

  private static boolean choose(int index, CommandPalette<?> palette, Place<Drawn> place) {
    return index < 0 || send(palette.onSelect().apply(palette.commands().get(index).key()), place);
  }

  private static boolean send(Object event, Place<Drawn> place) {
    place.send(event);
    return true;
  }

  @Override
  public void settle(CommandPalette<?> palette, Drawn drawn) {
    PaletteParts parts = (PaletteParts) drawn;
    TextInput.write(parts.input, palette.value());
    parts.follow(palette);
  }
}
