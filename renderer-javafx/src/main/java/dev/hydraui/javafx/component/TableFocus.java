package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Focus;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The focus in a table: keys lead from cell to cell where cells are edited, and a row that is out
 * of sight gets its focus back when it returns.
 */
final class TableFocus {

  private static final int NOTHING = -1;

  private final DrawnTable table;

  /** The row that has the focus or is to have it again. */
  private int row = NOTHING;

  /** The cell of it. */
  private int cell;

  /** The row that the Tab key leads to, unless it leads to a heading. */
  private int reached = NOTHING;

  private Optional<Node> heading = Optional.empty();

  /** Whether the table has the focus for a row that is not here. */
  private boolean waits;

  /** Cells may have got others in them since the focus moved last. */
  private final EventHandler<KeyEvent> tabbed =
      event -> {
        if (event.getCode() == KeyCode.TAB) {
          reach();
        }
      };

  TableFocus(DrawnTable table) {
    this.table = table;
    table
        .node()
        .sceneProperty()
        .addListener(
            (scene, before, after) -> {
              if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, tabbed);
              }
              if (after != null) {
                after.focusOwnerProperty().addListener((owner, from, to) -> went(after, to));
                after.addEventFilter(KeyEvent.KEY_PRESSED, tabbed);
              }
            });
  }

  private void went(Scene scene, Node to) {
    if (table.node().getScene() != scene || to == null) {
      return;
    }
    if (to == table.node()) {
      row = waits ? row : NOTHING;
      return;
    }
    waits = false;
    if (Focus.isWithin(to, table.node())) {
      table.node().reveal(to);
    }
    int at = table.body.rowOf(to);
    if (at != NOTHING) {
      row = at;
      reached = at;
      cell = cellOf(to);
      heading = Optional.empty();
      table.body.reveal(at);
      reach();
    } else if (Focus.isWithin(to, table.node())) {
      heading = table.headCells().stream().filter(head -> Focus.isWithin(to, head)).findFirst();
      reach();
    } else if (!table.free()) {
      row = NOTHING;
    }
  }

  /** Gives the focus back if its row is here. */
  void restore() {
    reach();
    Scene scene = table.node().getScene();
    if (row == NOTHING || scene == null) {
      return;
    }
    if (scene.getFocusOwner() == table.node() || table.free()) {
      focus();
    }
  }

  /** Gives the focus to the cell, or to the table until its row is here. */
  private void focus() {
    TableLine line = table.body.line(row);
    waits = line == null;
    (waits ? table.node() : GridStops.target(line, cell)).requestFocus();
  }

  /**
   * Of a grid the Tab key reaches one cell or the one thing in it, and the checkbox of its row; the
   * first row's until one has had the focus. Where no row is there it goes through the headings.
   */
  private void reach() {
    if (!table.isEditable()) {
      return;
    }
    List<TableLine> lines = table.body.lines();
    boolean here = lines.stream().anyMatch(line -> table.body.rowOf(line) == reached);
    int current = here ? reached : table.body.first();
    for (TableLine line : lines) {
      boolean wanted = table.body.rowOf(line) == current && heading.isEmpty();
      GridStops.reach(line, wanted ? Math.max(0, cell) : NOTHING);
    }
    for (Node head : table.headCells()) {
      GridStops.reach(head, lines.isEmpty() || heading.filter(head::equals).isPresent());
    }
  }

  private static int cellOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getParent() instanceof TableLine line) {
        return line.cells().indexOf(at);
      }
    }
    return NOTHING;
  }

  void pressed(KeyEvent event) {
    if (event.getTarget() == table.node()) {
      scroll(event);
    } else if (table.isEditable()) {
      walk(event);
    }
  }

  private void scroll(KeyEvent event) {
    TableBody body = table.body;
    double all = body.count() * body.rowHeight();
    switch (event.getCode()) {
      case HOME -> body.scroll(-all);
      case END -> body.scroll(all);
      case PAGE_UP -> body.scroll(-body.page() * body.rowHeight());
      case PAGE_DOWN -> body.scroll(body.page() * body.rowHeight());
      case UP -> body.scroll(-body.rowHeight());
      case DOWN -> body.scroll(body.rowHeight());
      case LEFT -> table.node().step(isBack());
      case RIGHT -> table.node().step(!isBack());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean isBack() {
    return table.node().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
  }

  private void walk(KeyEvent event) {
    Node from = (Node) event.getTarget();
    int at = cellOf(from);
    int line = table.body.rowOf(from);
    if (at == NOTHING || event.isAltDown()) {
      return;
    }
    Node cellAt = (line == NOTHING ? table.headCells() : table.body.line(line).cells()).get(at);
    if (cellAt instanceof TableCellBox box && box.editing) {
      return;
    }
    if (from != GridStops.target(cellAt)) {
      goOn(event, cellAt);
      return;
    }
    int last = table.component().columns().size() - 1;
    boolean all = event.isShortcutDown();
    boolean back = isBack();
    KeyCode key = event.getCode();
    int end = table.body.count() - 1;
    switch (key) {
      case DOWN -> go(line + 1, at);
      case UP -> go(line - 1, at);
      case RIGHT -> go(line, Math.max(0, Math.min(last, at + (back ? -1 : 1))));
      case LEFT -> go(line, Math.max(0, Math.min(last, at + (back ? 1 : -1))));
      case PAGE_DOWN -> go(Math.min(end, line + table.body.page()), at);
      case PAGE_UP -> go(Math.max(0, line - table.body.page()), at);
      case HOME -> go(all ? 0 : line, 0);
      case END -> go(all ? end : line, last);
      case ENTER, F2 -> {
        enter(event, cellAt);
        return;
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Into a cell with several things to press, unless the key begins to edit it. */
  private static void enter(KeyEvent event, Node cell) {
    boolean edits = cell instanceof TableCellBox box && box.editable;
    List<Node> inside = GridStops.of(cell);
    if (event.getTarget() == cell && !edits && !inside.isEmpty()) {
      event.consume();
      inside.get(0).requestFocus();
    }
  }

  /** Between the things of a cell, and out of it. */
  private void goOn(KeyEvent event, Node cell) {
    Node from = (Node) event.getTarget();
    boolean back = isBack();
    int ahead = GridStops.isEntered(from) ? 0 : back ? -1 : 1;
    int by =
        switch (event.getCode()) {
          case TAB -> event.isShiftDown() ? -1 : 1;
          case RIGHT -> ahead;
          case LEFT -> -ahead;
          default -> 0;
        };
    List<Node> inside = GridStops.of(cell);
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cell.requestFocus();
    } else if (by != 0 && inside.size() > 1) {
      event.consume();
      inside.get(Math.floorMod(inside.indexOf(from) + by, inside.size())).requestFocus();
    }
  }

  /** To a cell of a row; -1 is the row of headings. */
  private void go(int to, int at) {
    if (to < NOTHING || to >= table.body.count()) {
      return;
    }
    if (to == NOTHING) {
      GridStops.target(table.headCells().get(at)).requestFocus();
      return;
    }
    row = to;
    cell = at;
    table.body.reveal(to);
    focus();
  }
}
