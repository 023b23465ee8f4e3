package dev.hydraui.web.component;

import dev.hydraui.component.TreeItem;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;

/** Draws a thing in a tree, and below it what is in it. */
final class TreeItemDrawer implements Drawer<TreeItem<?>> {

  private static final class Parts extends Drawn {
    final TreeLine line;

    /** Whether the list of what is in it stands there. */
    private boolean holds;

    Parts() {
      super(Markup.element("li", "h-tree-item"), Markup.element("ul", "h-tree-group"));
      element.setAttribute("role", "treeitem");
      element.setAttribute("tabindex", "-1");
      container.setAttribute("role", "group");
      line = new TreeLine(element);
      element.appendChild(line.element);
    }

    void write(TreeItem<?> item) {
      boolean opens = item.onExpand().isPresent();
      Markup.attribute(element, "aria-expanded", !opens ? "" : item.expanded() ? "true" : "false");
      Markup.attribute(
          element, "aria-selected", item.onSelect().isEmpty() ? "" : "" + item.selected());
      Markup.flag(element, "aria-disabled", item.disabled());
      Markup.flag(element, "aria-busy", item.busy());
      line.write(item);
      if (!holds && (opens || !item.children().isEmpty())) {
        holds = true;
        element.appendChild(container);
      }
      container.setHidden(!item.expanded());
    }
  }

  @Override
  public Drawn create(TreeItem<?> item) {
    Parts parts = new Parts();
    parts.write(item);
    return parts;
  }

  @Override
  public void update(Drawn drawn, TreeItem<?> before, TreeItem<?> after) {
    ((Parts) drawn).write(after);
    if (before.expanded() && !after.expanded()) {
      TreeKeys.collapsed(drawn.element);
    }
  }

  @Override
  public boolean take(DomEvent event, TreeItem<?> item, Drawn drawn, Place<Drawn> place) {
    Parts parts = (Parts) drawn;
    return switch (event.getType()) {
      case "click" -> clicked(event, item, parts, place);
      case "keydown" ->
          event.getTarget() == parts.element
              && !Browser.isCommand(event)
              && !Browser.isAlt(event)
              && TreeKeys.take(event, item, parts, place);
      default -> false;
    };
  }

  private static boolean clicked(
      DomEvent event, TreeItem<?> item, Parts parts, Place<Drawn> place) {
    if (!parts.line.element.contains(event.getTarget())) {
      return false;
    }
    parts.element.focus();
    boolean toggles = parts.line.isToggledAt(event.getTarget()) || item.onSelect().isEmpty();
    if (toggles && item.onExpand().isPresent()) {
      place.send(item.onExpand().get().apply(!item.expanded()));
    } else if (!item.disabled()) {
      item.onSelect().ifPresent(place::send);
    }
    return true;
  }
}
