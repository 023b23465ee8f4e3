package dev.hydraui.web.component;

import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/**
 * The focus of a long table. When the row that has it goes out of sight, what scrolls has it
 * meanwhile, and the row gets it back when it returns.
 */
final class HeldFocus {

  private static final int NOTHING = -1;

  private final Element rows;
  private Element scroller;

  /** The row that has the focus or is to have it again. */
  private int row = NOTHING;

  /** Where in it. */
  private int spot;

  /** What has it now. */
  private Element at;

  HeldFocus(Element rows) {
    this.rows = rows;
  }

  void begin(Element scrolling) {
    scroller = scrolling;
    Dom.listen(rows, "focusin", event -> note(event.getTarget()));
    Dom.listen(scroller, "focusout", event -> left(event.getRelatedTarget()));
  }

  private void note(Element target) {
    Element line = target.closest("tr");
    row = TableRowNumbers.of(line);
    spot = spot(line, target);
    at = target;
  }

  /** The person went on; what is taken from the page with the focus goes nowhere. */
  private void left(Element to) {
    if (to != null && !scroller.contains(to)) {
      row = NOTHING;
    }
  }

  /** The focus is to be at a cell of a row that may not be here yet. */
  void hold(int newRow, int cell) {
    row = newRow;
    spot = -2 - cell;
    at = null;
  }

  /** The row that has the focus is one further down now, or several. */
  void move(int by) {
    row = row < 0 ? NOTHING : row + by;
  }

  /** Gives the focus back if its row is here. */
  void restore(int first) {
    if (row < 0 || (at != null && at.isConnected())) {
      return;
    }
    if (at != null && !Browser.isFocusFree() && Dom.focused() != scroller) {
      row = NOTHING;
      return;
    }
    Element line = TableRowNumbers.find(rows, row - first);
    if (line != null) {
      focus(line, spot);
    } else if (Dom.focused() != scroller) {
      Browser.focusInPlace(scroller);
    }
  }

  /** A number for what has the focus in a row: -1 for the row, else which of what can have it. */
  @JSBody(
      params = {"row", "target"},
      script =
          "return [].indexOf.call(row.querySelectorAll('a,button,input,select,textarea,[tabindex]'),"
              + " target);")
  private static native int spot(Element row, Element target);

  private static void focus(Element row, int spot) {
    Element cell = spot < -1 ? TableGrid.cell(row, -2 - spot) : null;
    Browser.focusInPlace(cell == null ? find(row, spot) : TableGrid.target(cell));
  }

  @JSBody(
      params = {"row", "spot"},
      script =
          "return row.querySelectorAll('a,button,input,select,textarea,[tabindex]')[spot] || row;")
  private static native Element find(Element row, int spot);
}
