package dev.hydraui.javafx.component;

import dev.hydraui.component.ColumnWidth;
import dev.hydraui.component.RowSelection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRows;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Rows of cells under headings that stay in sight. */
final class DrawnTable extends Drawn<Table<?>, TableFrame> {

  final TableBody body;
  private final TableLine head;
  private final List<TableHeading> headings = new ArrayList<>();
  private final TableFocus focus = new TableFocus(this);
  private List<String> keys = List.of();
  private DrawnTableRows window;
  private boolean changing;
  private Optional<Spot> selectedLast = Optional.empty();

  DrawnTable() {
    this(new TableLine("h-head"), new TableBody());
  }

  private DrawnTable(TableLine head, TableBody body) {
    super(new TableFrame(head, body));
    this.head = head;
    this.body = body;
    body.onScroll(this::scrolled);
    node().across.visibleProperty().addListener((visible, before, after) -> reach());
    head.check.setOnAction(
        event -> send(component().onSelectAll().map(all -> all.apply(head.check.isSelected()))));
    node().addEventFilter(KeyEvent.KEY_PRESSED, focus::pressed);
    room(new Rows());
  }

  /** Where the rows stand; those of a {@link TableRows} stand here too. */
  private final class Rows implements Room {
    @Override
    public void insert(Spot child, Spot before) {
      if (child.component() instanceof TableRows) {
        child.drawn();
      } else {
        body.rows.add(before == null ? body.rows.size() : body.rows.indexOf(before), child);
        changed();
      }
    }

    @Override
    public void move(Spot child, Spot before) {
      body.rows.remove(child);
      insert(child, before);
    }

    @Override
    public void remove(Spot child) {
      body.rows.remove(child);
      body.spare(child);
      changed();
    }
  }

  /** The rows in sight have been changed by their window. */
  void windowed(DrawnTableRows rows) {
    window = rows;
    changed();
  }

  /** Rows have come or gone: once all of them have, the table follows. */
  private void changed() {
    if (changing) {
      return;
    }
    changing = true;
    surface()
        .whenDrawn(
            () -> {
              changing = false;
              body.changed();
              node().measureAgain();
              number();
              if (window != null) {
                window.look();
              }
              focus.restore();
            });
  }

  private void scrolled() {
    if (window != null) {
      window.look();
    }
  }

  /** What is written of a row that a window makes needful. */
  private void number() {
    boolean numbered = body.isWindowed();
    Semantics.role("row").in("row 1", numbered).tell(head);
    Semantics table =
        Semantics.role(component().editable() ? "grid" : "table").in("busy", component().busy());
    table.in("rows " + (body.count() + 1), numbered).tell(node());
    int first = body.first();
    List<Spot> rows = body.rows;
    for (int i = 0; numbered && i < rows.size(); i++) {
      ((DrawnTableRow) rows.get(i).drawn()).number(first + i + 2);
    }
  }

  /** Whether nothing that a person could use has the focus. */
  boolean free() {
    return surface().isFocusFree();
  }

  boolean isEditable() {
    return component().editable();
  }

  List<Node> headCells() {
    return head.cells();
  }

  /** A row's checkbox was pressed, perhaps with the Shift key. */
  void selected(Spot row, boolean on, boolean range) {
    int at = body.rowOf(row);
    int last = selectedLast.map(body::rowOf).orElse(-1);
    if (range && last >= 0 && at >= 0) {
      int from = Math.min(at, last);
      int length = Math.abs(at - last) + 1;
      send(component().onSelectRange().map(of -> of.apply(new RowSelection(from, length, on))));
    }
    selectedLast = Optional.of(row);
  }

  @Override
  protected void show(Table<?> table) {
    Styles.set(node(), "h-table");
    node().setAccessibleText(table.label());
    node().sized = table.isSized();
    reach();
    node().selects = table.onSelectAll().isPresent();
    writeHeadings(table);
    head.check.setAccessibleText(surface().words().selectAllRows());
    if (!isAwaiting()) {
      head.check.setSelected(table.allSelected());
      head.check.setIndeterminate(table.someSelected() && !table.allSelected());
    }
    List<Double> own = new ArrayList<>();
    table.columns().forEach(column -> own.add((double) column.width()));
    node().own = own;
    node().requestLayout();
    number();
  }

  /** What can be scrolled is reached by keys, where no cell is. */
  private void reach() {
    Table<?> table = component();
    boolean scrolls = node().across.isVisible() && !table.editable();
    node().setFocusTraversable(scrolls || !table.hasAllRows());
  }

  private void writeHeadings(Table<?> table) {
    List<String> wanted = table.columns().stream().map(TableColumn::key).toList();
    if (!keys.equals(wanted)) {
      List<TableHeading> before = List.copyOf(headings);
      headings.clear();
      for (String key : wanted) {
        int at = keys.indexOf(key);
        headings.add(at < 0 ? heading(key) : before.get(at));
      }
      keys = wanted;
      head.cells(headings);
    }
    for (int i = 0; i < headings.size(); i++) {
      headings
          .get(i)
          .show(
              table.columns().get(i),
              table.onSort().isPresent(),
              table.onResize().isPresent(),
              surface().words());
    }
  }

  private TableHeading heading(String key) {
    return new TableHeading(
        () -> send(component().onSort().map(sort -> sort.apply(key))),
        new ColumnEdge.Sizing() {
          @Override
          public void tries(double width) {
            node().tries(keys.indexOf(key), width);
          }

          @Override
          public void asks(int width) {
            send(component().onResize().map(to -> to.apply(new ColumnWidth(key, width))));
          }
        });
  }
}
