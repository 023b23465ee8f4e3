package dev.hydraui.web.component;

import dev.hydraui.component.Button;
import dev.hydraui.component.Link;
import dev.hydraui.component.TableCell;
import dev.hydraui.component.TableRow;
import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * Draws a row. A press anywhere in it opens it, unless something there can be pressed itself. For
 * the keyboard the link in its first cell does; where there is none, the row itself has the focus
 * and Enter opens it. In a grid Enter opens it from any cell that has no other use for that key.
 */
final class TableRowDrawer implements Drawer<TableRow<?>> {

  private static final String ACTIVE =
      "a, button, input, select, textarea, label, [role=menu], [role=listbox]";

  /** A row, with a cell for its checkbox that the stylesheet shows where rows can be selected. */
  private static final class Parts extends Drawn {
    private final Element cell = Markup.element("td", "h-selection");

    /** Selects it; null until it can be. */
    Element check;

    Parts() {
      super(Markup.element("tr", ""));
      element.appendChild(cell);
    }

    void write(TableRow<?> row) {
      String open = row.onOpen().isPresent() ? "h-row-line h-opens" : "h-row-line";
      element.setClassName(row.selected() ? open + " h-selected" : open);
      Markup.flag(element, "aria-busy", row.busy());
      Markup.attribute(element, "aria-label", row.busy() ? row.label() : "");
      boolean reached = row.onOpen().isPresent() && !hasLink(row) && !isInGrid();
      Markup.attribute(element, "tabindex", reached ? "0" : "");
      writeCheck(row);
    }

    /** There its cells are reached. */
    private boolean isInGrid() {
      Element parent = element.getParentElement();
      return parent != null && parent.closest("[role=grid]") != null;
    }

    void writeCheck(TableRow<?> row) {
      boolean wanted = row.onSelect().isPresent();
      if (wanted && check == null) {
        check = Markup.checkbox();
        cell.appendChild(check);
      }
      if (check != null) {
        check.setHidden(!wanted);
        check.setAttribute("aria-label", row.label());
        check.setChecked(row.selected());
      }
    }
  }

  private static boolean hasLink(TableRow<?> row) {
    return first(row) instanceof TableCell<?> cell
        && (first(cell) instanceof Link || first(cell) instanceof Button);
  }

  /** What stands in a component first, under whatever name or key; null if nothing does. */
  private static Component<?> first(Component<?> of) {
    return of.children().isEmpty() ? null : Component.in(of.children().get(0)).orElse(null);
  }

  @Override
  public Drawn create(TableRow<?> row) {
    Parts parts = new Parts();
    parts.write(row);
    return parts;
  }

  @Override
  public void update(Drawn drawn, TableRow<?> before, TableRow<?> after) {
    ((Parts) drawn).write(after);
  }

  @Override
  public boolean take(DomEvent event, TableRow<?> row, Drawn drawn, Place<Drawn> place) {
    Parts parts = (Parts) drawn;
    return switch (event.getType()) {
      case "change" -> select(event, row, parts, place);
      case "click" -> opens(event, row) && open(event, row, place);
      case "keydown" ->
          (event.getTarget() == parts.element || TableGrid.isPlain(event.getTarget()))
              && event.getKey().equals("Enter")
              && open(event, row, place);
      default -> false;
    };
  }

  private static boolean select(DomEvent event, TableRow<?> row, Parts parts, Place<Drawn> place) {
    if (event.getTarget() != parts.check || row.onSelect().isEmpty()) {
      return false;
    }
    place.send(row.onSelect().get().apply(parts.check.isChecked()));
    return true;
  }

  private static boolean opens(DomEvent event, TableRow<?> row) {
    return row.onOpen().isPresent()
        && Href.isFollowed(event)
        && event.getTarget().closest(ACTIVE) == null
        && event.getTarget().closest(".h-selection") == null
        && !Browser.hasMarkedText();
  }

  private static boolean open(DomEvent event, TableRow<?> row, Place<Drawn> place) {
    if (row.onOpen().isEmpty()) {
      return false;
    }
    event.preventDefault();
    place.send(row.onOpen().get());
    return true;
  }

  @Override
  public void settle(TableRow<?> row, Drawn drawn) {
    ((Parts) drawn).writeCheck(row);
  }
}
