package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Focus;
import dev.hydraui.javafx.scene.Semantics;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
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

  /** Whether the table has the focus for a row that is not here. */
  private boolean waits;

  TableFocus(DrawnTable table) {
    this.table = table;
    table
        .node()
        .sceneProperty()
        .addListener(
            (scene, before, after) -> {
              if (after != null) {
                after.focusOwnerProperty().addListener((owner, from, to) -> went(after, to));
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
      cell = cellOf(to);
      table.body.reveal(at);
      reach();
    } else if (!Focus.isWithin(to, table.node()) && !table.free()) {
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
    (waits ? table.node() : target(line, cell)).requestFocus();
  }

  /** Of a grid the Tab key reaches one cell; the first until one has had the focus. */
  private void reach() {
    if (!table.isEditable()) {
      return;
    }
    int current = Math.max(row, table.body.first());
    for (TableLine line : table.body.lines()) {
      boolean here = table.body.rowOf(line) == current;
      List<Node> cells = line.cells();
      for (int i = 0; i < cells.size(); i++) {
        boolean wanted = here && i == Math.max(0, cell);
        cells.get(i).setFocusTraversable(wanted && target(line, i) == cells.get(i));
      }
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

  private static Node target(TableLine line, int at) {
    List<Node> cells = line.cells();
    return at < 0 || at >= cells.size() ? line : target(cells.get(at));
  }

  /** What has the focus for a cell: the one thing in it that can, or the cell. */
  private static Node target(Node cell) {
    List<Node> inside = inside(cell);
    return inside.size() == 1 && !isEntered(inside.get(0)) ? inside.get(0) : cell;
  }

  private static List<Node> inside(Node cell) {
    return Focus.stops(cell).stream().filter(stop -> stop != cell).toList();
  }

  /** Whether a node is a cell that has nothing inside to go to. */
  static boolean isPlain(Node node) {
    return node instanceof TableCellBox && inside(node).isEmpty();
  }

  /** What has keys of its own: it is entered, and left again. */
  private static boolean isEntered(Node node) {
    return node instanceof TextInputControl
        || node instanceof ComboBoxBase<?>
        || node instanceof Slider
        || Semantics.of(node).role().equals("separator");
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
    if (from != target(cellAt)) {
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
    List<Node> inside = inside(cell);
    if (event.getTarget() == cell && !edits && !inside.isEmpty()) {
      event.consume();
      inside.get(0).requestFocus();
    }
  }

  /** Between the things of a cell, and out of it. */
  private void goOn(KeyEvent event, Node cell) {
    Node from = (Node) event.getTarget();
    boolean back = isBack();
    int ahead = isEntered(from) ? 0 : back ? -1 : 1;
    int by =
        switch (event.getCode()) {
          case TAB -> event.isShiftDown() ? -1 : 1;
          case RIGHT -> ahead;
          case LEFT -> -ahead;
          default -> 0;
        };
    List<Node> inside = inside(cell);
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
      target(table.headCells().get(at)).requestFocus();
      return;
    }
    row = to;
    cell = at;
    table.body.reveal(to);
    focus();
  }
}
