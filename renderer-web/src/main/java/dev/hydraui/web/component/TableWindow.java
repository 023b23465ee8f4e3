package dev.hydraui.web.component;

import dev.hydraui.component.RowRange;
import dev.hydraui.component.TableRows;
import dev.hydraui.reconcile.Place;
import dev.hydraui.web.dom.Dom;
import dev.hydraui.web.dom.DomEvent;
import dev.hydraui.web.dom.Drawn;
import dev.hydraui.web.dom.Element;

/**
 * The rows in sight of a long table: as high as all of them would be, with those that are here
 * where they belong, and the others asked for.
 */
final class TableWindow extends Drawn {

  /** How many rows are kept above and below those in sight. */
  private static final int AROUND = 12;

  private static final RowRange NOTHING = new RowRange(0, 0);

  private final ScrollScale scale = new ScrollScale();
  private final HeldFocus held;
  private TableParts table;
  private double rowHeight = 1;
  private double room;

  /** What was asked for and is not here yet. */
  private RowRange asked = NOTHING;

  /** The row that stands still when others come in above it. */
  private Element anchor;

  private int anchorRow;
  private int rowCount;

  TableWindow() {
    super(Markup.element("tbody", "h-rows h-window"));
    element.setAttribute("role", "rowgroup");
    held = new HeldFocus(element);
  }

  /** It stands in its table now. */
  void begin() {
    Place<Drawn> around = place().around().orElse(null);
    if (around == null || !(around.handle() instanceof TableParts parts) || !isAllOf(parts)) {
      throw new IllegalStateException(
          "tableRows has to be the only child of a table, and stands in "
              + (around == null ? "none" : around.component().type().name()));
    }
    table = parts;
    table.window = this;
    Dom.listen(table.scroller, "scroll", event -> scrolled());
    Dom.listen(table.scroller, "keydown", this::keyed);
    Scroller.watchChildren(element, this::changed);
    Scroller.watchSize(table.scroller, this::resized);
    held.begin(table.scroller);
    rowCount = rows().rowCount();
    resized();
  }

  private boolean isAllOf(TableParts parts) {
    return parts.container == parts.table;
  }

  private TableRows<?> rows() {
    return (TableRows<?>) place().component();
  }

  private void resized() {
    rowHeight = Scroller.rowHeight(element);
    room = Math.max(rowHeight, Scroller.room(table.scroller) - table.headHeight());
    changed();
  }

  /** Other rows are here, or there are more or fewer of them. */
  void changed() {
    if (table == null) {
      return; // It stands in none, which was told when it came.
    }
    TableRows<?> rows = rows();
    scale.resize(rows.rowCount() * rowHeight, room);
    Scroller.length(element, "--h-extent", scale.extent());
    table.writeRowCount(rows.rowCount());
    TableRowNumbers.write(element, rows.firstRow());
    keepInPlace(rows);
    scrolled();
    held.restore(rows.firstRow());
  }

  /** What is in sight stays there when all that came or went was above it. */
  private void keepInPlace(TableRows<?> rows) {
    int grown = rows.rowCount() - rowCount;
    rowCount = rows.rowCount();
    if (grown != 0 && anchor != null && anchor.getParentElement() == element) {
      int moved = TableRowNumbers.of(anchor) - anchorRow;
      if (moved == grown && anchorRow > 0 && Scroller.top(table.scroller) > 0) {
        held.move(moved);
        go(Scroller.top(table.scroller) + scale.offset() + moved * rowHeight);
      }
    }
  }

  /** To the ends at once: on the way there browsers would show, and ask for, what is between. */
  private void keyed(DomEvent event) {
    boolean end = event.getKey().equals("End");
    if (event.getTarget() == table.scroller && (end || event.getKey().equals("Home"))) {
      event.preventDefault();
      go(end ? rows().rowCount() * rowHeight : 0);
      scrolled();
    }
  }

  private void go(double place) {
    Scroller.scrollTo(table.scroller, scale.go(place));
  }

  private void scrolled() {
    double at = Scroller.top(table.scroller);
    double wanted = scale.scrolled(at);
    if (wanted != at) {
      Scroller.scrollTo(table.scroller, wanted);
    }
    double place = wanted + scale.offset();
    TableRows<?> rows = rows();
    Scroller.length(
        element, "--h-offset", Math.max(0, rows.firstRow() * rowHeight - scale.offset()));
    int first = Math.max(0, (int) (place / rowHeight));
    int end = Math.min(rows.rowCount(), (int) ((place + room) / rowHeight) + 1);
    ask(rows, first, end);
    anchor = TableRowNumbers.find(element, first - rows.firstRow());
    anchorRow = first;
  }

  /** Asks for the rows in sight and around, unless half of those around are here at least. */
  private void ask(TableRows<?> rows, int first, int end) {
    int from = Math.max(0, first - AROUND / 2);
    int to = Math.min(rows.rowCount(), end + AROUND / 2);
    int here = rows.firstRow() + TableRowNumbers.count(element);
    if (from >= rows.firstRow() && to <= here) {
      asked = NOTHING;
      return;
    }
    int start = Math.max(0, first - AROUND);
    RowRange wanted = new RowRange(start, Math.min(rows.rowCount(), end + AROUND) - start);
    if (!wanted.equals(asked)) {
      asked = wanted;
      place().send(rows.onWindow().apply(wanted));
    }
  }

  /** How many whole rows can be seen at a time. */
  int page() {
    return Math.max(1, (int) (room / rowHeight) - 1);
  }

  int rowCount() {
    return rows().rowCount();
  }

  /** Brings a row into sight and then the focus to one of its cells, once it is here. */
  void focus(int row, int cell) {
    double place = Scroller.top(table.scroller) + scale.offset();
    if (row * rowHeight < place) {
      go(row * rowHeight);
    } else if ((row + 1) * rowHeight > place + room) {
      go((row + 1) * rowHeight - room);
    }
    scrolled();
    held.hold(row, cell);
    held.restore(rows().firstRow());
  }
}
