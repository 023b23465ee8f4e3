package dev.hydraui.web.component;

import dev.hydraui.component.CellEdit;
import dev.hydraui.component.TableCell;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawer;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/** Draws a cell: its text, and its children behind it. */
final class TableCellDrawer implements Drawer<TableCell<?>> {

  @Override
  public Drawn create(TableCell<?> cell) {
    Drawn drawn = new Drawn(Markup.text("td", className(cell), cell.text()));
    if (cell.editing()) {
      focusField(drawn);
    }
    return drawn;
  }

  @Override
  public void update(Drawn drawn, TableCell<?> before, TableCell<?> after) {
    drawn.element.setClassName(className(after));
    if (!before.text().equals(after.text())) {
      Dom.writeText(drawn.element, after.text());
    }
    if (after.editing() && !before.editing()) {
      focusField(drawn);
    } else if (before.editing() && !after.editing() && drawn.element.contains(Dom.focused())) {
      Dom.focusSoon(drawn.element);
    }
  }

  private static void focusField(Drawn drawn) {
    Browser.focusSoon(drawn.element, Markup.FOCUSABLE);
  }

  private static String className(TableCell<?> cell) {
    String name = cell.numeric() ? "h-cell h-numeric" : "h-cell";
    if (cell.muted()) {
      name += " h-muted";
    }
    if (cell.onEdit().isEmpty()) {
      return name;
    }
    return cell.editing() ? name + " h-editable h-editing" : name + " h-editable";
  }

  @Override
  public boolean take(DomEvent event, TableCell<?> cell, Drawn drawn, Place<Drawn> place) {
    if (cell.onEdit().isEmpty()) {
      return false;
    }
    boolean wanted = cell.editing() ? isEnd(event, drawn.element) : isBegin(event, drawn.element);
    if (!wanted) {
      return false;
    }
    CellEdit edit = CellEdit.BEGIN;
    if (cell.editing()) {
      boolean cancel = event.getType().equals("keydown") && event.getKey().equals("Escape");
      edit = cancel ? CellEdit.CANCEL : CellEdit.SAVE;
    }
    if (event.getType().equals("keydown")) {
      event.preventDefault();
    }
    place.send(cell.onEdit().get().apply(edit));
    return true;
  }

  private static boolean isBegin(DomEvent event, Element element) {
    if (event.getType().equals("dblclick")) {
      return true;
    }
    return event.getType().equals("keydown")
        && event.getTarget() == element
        && (event.getKey().equals("Enter") || event.getKey().equals("F2"));
  }

  /** Enter in a field of one line, Escape, or the focus elsewhere. */
  private static boolean isEnd(DomEvent event, Element element) {
    if (event.getType().equals("focusout")) {
      Element to = event.getRelatedTarget();
      return to == null || !element.contains(to);
    }
    if (!event.getType().equals("keydown") || event.isComposing()) {
      return false;
    }
    return event.getKey().equals("Escape")
        || (event.getKey().equals("Enter") && !event.getTarget().matches("textarea, button"));
  }

  @Override
  public boolean canCopy(TableCell<?> cell) {
    return !cell.editing();
  }
}
