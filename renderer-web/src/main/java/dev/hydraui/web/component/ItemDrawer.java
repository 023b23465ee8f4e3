package dev.hydraui.web.component;

import dev.hydraui.component.Item;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws an item of a list. Where it leads somewhere, all of it can be pressed. */
final class ItemDrawer implements Drawer<Item<?>> {

  @Override
  public Drawn create(Item<?> item) {
    return new ItemParts(item);
  }

  @Override
  public void update(Drawn drawn, Item<?> before, Item<?> after) {
    ((ItemParts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, Item<?> item, Drawn drawn, Place<Drawn> place) {
    ItemParts parts = (ItemParts) drawn;
    return switch (event.getType()) {
      case "change" -> check(event, item, parts, place);
      case "click", "dblclick" ->
          parts.title.contains(event.getTarget()) && press(event, item, place);
      default -> false;
    };
  }

  private static boolean check(DomEvent event, Item<?> item, ItemParts parts, Place<Drawn> place) {
    boolean checked = item.onCheck().isPresent() && event.getTarget() == parts.check;
    if (checked) {
      place.send(item.onCheck().get().apply(parts.check.isChecked()));
    }
    return checked;
  }

  private static boolean press(DomEvent event, Item<?> item, Place<Drawn> place) {
    boolean opened = item.onOpen().isPresent() && Href.isFollowed(event);
    if (opened) {
      event.preventDefault();
      place.send(item.onOpen().get());
      return true;
    }
    boolean twice =
        event.getType().equals("dblclick") || (item.onOpen().isEmpty() && event.getDetail() == 0);
    if (twice && item.onDoublePress().isPresent()) {
      place.send(item.onDoublePress().get());
      return true;
    }
    return false;
  }

  @Override
  public void settle(Item<?> item, Drawn drawn) {
    ((ItemParts) drawn).writeCheck(item);
  }
}
