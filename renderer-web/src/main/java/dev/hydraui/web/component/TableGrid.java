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
 * that has the focus instead; where it has several, Enter goes in and Escape comes out.
 */
final class TableGrid {

  /** What has keys of its own: it is entered, and left again. */
  private static final String ENTERED = "input:not([type=checkbox]), select, textarea";

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

  /** Lets Tab reach the current cell, or the first if that has gone, and no other. */
  private void dress() {
    if (current == null || !current.isConnected()) {
      current = parts.table.querySelector(".h-rows td:not(.h-selection)");
    }
    eachCell(parts.table, cell -> reach(cell, cell == current));
  }

  private static void reach(Element cell, boolean wanted) {
    if (cell != null) {
      reach(cell, wanted, Browser.FOCUSABLE, ENTERED);
    }
  }

  boolean keyed(DomEvent event) {
    Element cell = event.getTarget().closest("td, th");
    if (cell == null || cell.matches(".h-editing")) {
      return false;
    }
    if (event.getTarget() != target(cell)) {
      return event.getKey().equals("Escape") && handled(event, cell);
    }
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
    Element first = event.getTarget() == cell ? cell.querySelector(Browser.FOCUSABLE) : null;
    return first != null && handled(event, first);
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
          """
          var inside = cell.querySelectorAll(focusable);
          return inside.length === 1 && !cell.matches('.h-editing') && !inside[0].matches(entered)
              ? inside[0] : cell;
          """)
  private static native Element target(Element cell, String focusable, String entered);

  @JSBody(
      params = {"cell", "wanted", "focusable", "entered"},
      script =
          """
          var inside = cell.querySelectorAll(focusable);
          var alone = inside.length === 1 && !inside[0].matches(entered);
          cell.tabIndex = wanted && !alone ? 0 : -1;
          if (cell.matches('.h-editing')) return;
          inside.forEach(function(one) { one.tabIndex = wanted && alone ? 0 : -1; });
          """)
  private static native void reach(Element cell, boolean wanted, String focusable, String entered);

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
