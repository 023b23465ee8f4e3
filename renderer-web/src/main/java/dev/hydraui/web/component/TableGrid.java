package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The way from cell to cell by keys, as the ARIA Authoring Practices have it for a grid: one cell
 * can be reached by Tab, the arrow keys lead to the others. Where a cell has one thing to press,
 * that has the focus instead; where it has several, Enter goes in, Tab and the arrow keys go from
 * one to the next, and Escape comes out.
 */
final class TableGrid {

  /** What has keys of its own: it is entered, and left again. */
  private static final String ENTERED = "input:not([type=checkbox]), select, textarea";

  /** Finds what can have the focus in a cell now; what a menu of it shows is no part of it. */
  private static final String INSIDE =
      "var inside = [].filter.call(cell.querySelectorAll(focusable), function(one) {"
          + " var popup = one.closest('[popover]');"
          + " return !one.disabled && !one.hidden && !(popup && cell.contains(popup)); });";

  @JSFunctor
  private interface OnCell extends JSObject {
    void take(Element cell);
  }

  private final TableParts parts;
  private Element current;

  private TableGrid(TableParts parts) {
    this.parts = parts;
  }

  static TableGrid begin(TableParts parts) {
    TableGrid grid = new TableGrid(parts);
    parts.table.setAttribute("role", "grid");
    Dom.listen(parts.table, "focusin", event -> grid.entered(event.getTarget()));
    Scroller.watchAll(parts.table, grid::dress);
    return grid;
  }

  private void entered(Element target) {
    Element cell = target.closest("td, th");
    if (cell != null && cell != current) {
      reach(current, false);
      reach(cell, true);
      current = cell;
    }
  }

  /**
   * Lets Tab reach the current cell, or the first if that has gone, and no other. Where no row is
   * there it goes through the headings.
   */
  private void dress() {
    if (current == null || !current.isConnected()) {
      current = parts.table.querySelector(".h-rows td:not(.h-selection)");
    }
    if (current == null) {
      release(parts.head);
    } else {
      eachCell(parts.table, cell -> reach(cell, cell == current));
    }
  }

  private static void reach(Element cell, boolean wanted) {
    if (cell != null) {
      reach(cell, wanted, Browser.FOCUSABLE, ENTERED);
    }
  }

  boolean keyed(DomEvent event) {
    Element at = event.getTarget();
    Element cell = at.closest("td, th");
    if (cell == null || cell.matches(".h-editing") || Browser.isAlt(event)) {
      return false;
    }
    Element popup = at.closest("[popover]");
    if (popup != null && cell.contains(popup)) {
      return false;
    }
    return at == target(cell) ? goes(event, cell) : goesOn(event, cell);
  }

  /** Between the things of a cell, and out of it. */
  private static boolean goesOn(DomEvent event, Element cell) {
    Element at = event.getTarget();
    boolean typing = at.matches(ENTERED);
    int ahead = Browser.isRightToLeft(cell) ? -1 : 1;
    int by =
        switch (event.getKey()) {
          case "Tab" -> event.isShift() ? -1 : 1;
          case "ArrowRight" -> typing ? 0 : ahead;
          case "ArrowLeft" -> typing ? 0 : -ahead;
          default -> 0;
        };
    if (event.getKey().equals("Escape")) {
      return handled(event, cell);
    }
    Element next = by == 0 ? null : beside(cell, at, by, Browser.FOCUSABLE);
    return next != null && handled(event, next);
  }

  private boolean goes(DomEvent event, Element cell) {
    Element row = cell.getParentElement();
    int index = indexOf(row);
    int at = position(cell);
    int last = columns(row) - 1;
    boolean command = Browser.isCommand(event);
    boolean back = Browser.isRightToLeft(parts.table);
    return switch (event.getKey()) {
      case "ArrowDown" -> go(event, index + 1, at);
      case "ArrowUp" -> go(event, index - 1, at);
      case "ArrowRight" -> go(event, index, Math.min(last, Math.max(0, at + (back ? -1 : 1))));
      case "ArrowLeft" -> go(event, index, Math.min(last, Math.max(0, at + (back ? 1 : -1))));
      case "PageDown" -> go(event, Math.min(rowCount() - 1, index + page()), at);
      case "PageUp" -> go(event, Math.max(0, index - page()), at);
      case "Home" -> go(event, command ? 0 : index, 0);
      case "End" -> go(event, command ? rowCount() - 1 : index, last);
      case "Enter", "F2" -> enter(event, cell);
      default -> false;
    };
  }

  /** Into a cell with several things to press; one that is edited has taken the key before. */
  private static boolean enter(DomEvent event, Element cell) {
    Element first = event.getTarget() == cell ? first(cell, Browser.FOCUSABLE) : null;
    return first != null && handled(event, first);
  }

  /** Whether an element is a cell of a grid that has nothing inside to go to. */
  static boolean isPlain(Element element) {
    return element.matches("[role=grid] td") && first(element, Browser.FOCUSABLE) == null;
  }

  private static boolean handled(DomEvent event, Element focus) {
    event.preventDefault();
    focus.focus();
    return true;
  }

  /** To a cell of a row; -1 is the row of headings. */
  private boolean go(DomEvent event, int row, int at) {
    event.preventDefault();
    if (row < -1 || row >= rowCount()) {
      return true;
    }
    if (row >= 0 && parts.window != null) {
      parts.window.focus(row, at);
      return true;
    }
    Element line = row < 0 ? parts.head : TableRowNumbers.find(parts.container, row);
    target(cell(line, at)).focus();
    return true;
  }

  private int rowCount() {
    return parts.window == null ? TableRowNumbers.count(parts.container) : parts.window.rowCount();
  }

  private int indexOf(Element row) {
    return row == parts.head ? -1 : parts.rowOf(row);
  }

  private int page() {
    return parts.window == null ? parts.page() : parts.window.page();
  }

  /** How many cells a row has, the one for its checkbox only where it is shown. */
  @JSBody(
      params = "row",
      script = "return row.cells.length - (row.closest('.h-selectable') ? 0 : 1);")
  private static native int columns(Element row);

  @JSBody(
      params = "cell",
      script = "return cell.cellIndex - (cell.closest('.h-selectable') ? 0 : 1);")
  private static native int position(Element cell);

  /** The cell of a row at a position. */
  @JSBody(
      params = {"row", "at"},
      script = "return row.cells[at + (row.closest('.h-selectable') ? 0 : 1)] || row.cells[0];")
  static native Element cell(Element row, int at);

  /** What has the focus for a cell: the one thing in it that can, or the cell. */
  static Element target(Element cell) {
    return target(cell, Browser.FOCUSABLE, ENTERED);
  }

  @JSBody(
      params = {"cell", "focusable", "entered"},
      script =
          INSIDE
              + """
              return inside.length === 1 && !cell.matches('.h-editing')
                  && !inside[0].matches(entered) ? inside[0] : cell;
              """)
  private static native Element target(Element cell, String focusable, String entered);

  @JSBody(
      params = {"cell", "focusable"},
      script = INSIDE + "return inside[0] || null;")
  private static native Element first(Element cell, String focusable);

  /** The next of several things in a cell, the first behind the last; null if there is one. */
  @JSBody(
      params = {"cell", "at", "by", "focusable"},
      script =
          INSIDE
              + """
              var count = inside.length;
              return count < 2 ? null : inside[(inside.indexOf(at) + by + count) % count];
              """)
  private static native Element beside(Element cell, Element at, int by, String focusable);

  @JSBody(
      params = {"cell", "wanted", "focusable", "entered"},
      script =
          INSIDE
              + """
              var alone = inside.length === 1 && !inside[0].matches(entered);
              function reach(one, on) {
                if (one.getAttribute('tabindex') !== (on ? '0' : '-1')) one.tabIndex = on ? 0 : -1;
              }
              reach(cell, wanted && !alone);
              if (cell.matches('.h-editing')) return;
              inside.forEach(function(one) { reach(one, wanted && alone); });
              """)
  private static native void reach(Element cell, boolean wanted, String focusable, String entered);

  /** What is in the row can be reached again. */
  @JSBody(
      params = "row",
      script =
          """
          row.querySelectorAll('[tabindex]').forEach(function(one) {
            if (one.matches('[role=separator]')) one.tabIndex = 0;
            else one.removeAttribute('tabindex');
          });
          """)
  private static native void release(Element row);

  /** Rows are reached by their cells. */
  @JSBody(
      params = {"table", "action"},
      script =
          """
          for (var row of table.rows) {
            row.removeAttribute('tabindex');
            for (var cell of row.cells) action(cell);
          }
          """)
  private static native void eachCell(Element table, OnCell action);
}
