package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/**
 * The way from cell to cell by keys, as the ARIA Authoring Practices have it for a grid: one cell
 * can be reached by Tab, the arrow keys lead to the others. Where a cell has one thing to press,
 * that has the focus instead; where it has several, Enter goes in and Escape comes out.
 */
final class TableGrid {

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
      current = cell;
      dress();
    }
  }

  /** Lets Tab reach the current cell, or the first if that has gone. */
  private void dress() {
    dress(parts.table, current != null && current.isConnected() ? current : null);
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
    return target(cell, Browser.FOCUSABLE);
  }

  @JSBody(
      params = {"cell", "focusable"},
      script =
          """
          var inside = cell.querySelectorAll(focusable);
          return inside.length === 1 && !cell.matches('.h-editing')
              && !inside[0].matches('input:not([type=checkbox]),select,textarea') ? inside[0] : cell;
          """)
  private static native Element target(Element cell, String focusable);

  private static void dress(Element table, Element current) {
    dress(table, current, Browser.FOCUSABLE);
  }

  @JSBody(
      params = {"table", "current", "focusable"},
      script =
          """
          current = current || table.querySelector('.h-rows td:not(.h-selection)');
          for (var row of table.rows) {
            row.removeAttribute('tabindex');
            for (var cell of row.cells) {
              var edited = cell.matches('.h-editing');
              cell.tabIndex = -1;
              if (cell === current) cell.tabIndex = 0;
              var inside = cell.querySelectorAll(focusable);
              if (edited) continue;
              for (var one of inside) one.tabIndex = -1;
              if (cell === current && inside.length === 1
                  && !inside[0].matches('input:not([type=checkbox]),select,textarea')) {
                cell.tabIndex = -1;
                inside[0].tabIndex = 0;
              }
            }
          }
          """)
  private static native void dress(Element table, Element current, String focusable);
}
