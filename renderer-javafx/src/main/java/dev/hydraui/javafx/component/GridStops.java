package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;

/** What can have the focus in the cells of a grid, and to which of it the Tab key leads. */
final class GridStops {

  private GridStops() {}

  /** What can have it in a cell, in order, whether the Tab key leads there now or not. */
  static List<Node> of(Node cell) {
    List<Node> stops = new ArrayList<>();
    gather(cell, stops);
    stops.remove(cell);
    return stops;
  }

  private static void gather(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()
        || (node.hasProperties() && node.getProperties().containsKey(GridStops.class))) {
      stops.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, stops));
    }
  }

  /** What has the focus for a cell of a row; the row where it has no such cell. */
  static Node target(TableLine line, int at) {
    List<Node> cells = line.cells();
    return at < 0 || at >= cells.size() ? line : target(cells.get(at));
  }

  /** What has the focus for a cell: the one thing in it that can, or the cell. */
  static Node target(Node cell) {
    List<Node> inside = of(cell);
    return inside.size() == 1 && !isEntered(inside.get(0)) ? inside.get(0) : cell;
  }

  /** Whether a node is a cell that has nothing inside to go to. */
  static boolean isPlain(Node node) {
    return node instanceof TableCellBox && of(node).isEmpty();
  }

  /** What has keys of its own: it is entered, and left again. */
  static boolean isEntered(Node node) {
    return node instanceof TextInputControl
        || node instanceof ComboBoxBase<?>
        || node instanceof Slider
        || Semantics.of(node).role().equals("separator");
  }

  /**
   * Lets the Tab key lead to a cell of a row, and to the row's checkbox; to nothing else of the row
   * but what is being edited.
   *
   * @param wanted which cell; -1 is none
   */
  static void reach(TableLine line, int wanted) {
    List<Node> cells = line.cells();
    reach(line.selection, wanted >= 0);
    for (int i = 0; i < cells.size(); i++) {
      Node at = cells.get(i);
      boolean editing = at instanceof TableCellBox box && box.editing;
      boolean alone = target(at) != at;
      reach(at, editing || (i == wanted && alone));
      at.setFocusTraversable(i == wanted && !alone);
    }
  }

  /** Whether the Tab key leads to what is in a cell. */
  static void reach(Node cell, boolean wanted) {
    for (Node stop : of(cell)) {
      if (stop.isFocusTraversable() != wanted) {
        stop.getProperties().put(GridStops.class, true);
        stop.setFocusTraversable(wanted);
      }
    }
  }
}
