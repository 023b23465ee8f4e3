package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The rows of a table. Up to a hundred are there whole; of more only those in sight have nodes, and
 * some around them. Rows are of one height, and stand at places that are counted from what is in
 * sight, so that a million of them are no less exact than ten.
 */
final class TableBody extends Pane {

  private static final int FEW = 100;
  private static final int AROUND = 12;

  /** In pixels, until the style sheet says it. */
  private static final double USUAL = 44;

  /** So many rows are in sight at most. */
  private static final int MOST = 14;

  /** So many rows that have gone lend their nodes to others. */
  private static final int SPARE = 64;

  final ScrollBar bar = new ScrollBar();
  final List<Spot> rows = new ArrayList<>();
  private final Placed place = new Placed();
  private final Region ruler = new Region();
  private final Deque<Spot> spare = new ArrayDeque<>();
  private Runnable scrolled = () -> {};
  private int first;
  private int count;
  private boolean windowed;
  private double shift;
  private double wide;

  TableBody() {
    getStyleClass().add("h-rows");
    ruler.getStyleClass().add("h-row-ruler");
    ruler.setVisible(false);
    ruler.setManaged(false);
    bar.setOrientation(Orientation.VERTICAL);
    bar.valueProperty().addListener((value, before, after) -> moved());
    Placed.cut(this);
    setOnScroll(
        event -> {
          double before = bar.getValue();
          scroll(event.isShiftDown() ? 0 : -event.getDeltaY());
          if (bar.getValue() != before) {
            event.consume();
          }
        });
    getChildren().addAll(place, bar, ruler);
  }

  /** Calls this when other rows are in sight. */
  void onScroll(Runnable task) {
    scrolled = task;
  }

  /**
   * Of a table that has more rows than are here: which the first of these is, and how many.
   *
   * @return whether that was not known
   */
  boolean window(int firstRow, int rowCount) {
    boolean other = !windowed || first != firstRow || count != rowCount;
    windowed = true;
    first = firstRow;
    count = rowCount;
    return other;
  }

  int first() {
    return first;
  }

  int count() {
    return windowed ? count : rows.size();
  }

  boolean isWindowed() {
    return windowed;
  }

  /** Whether all rows have nodes, in sight or not. */
  boolean hasAll() {
    return !windowed && rows.size() <= FEW;
  }

  /** Shows lines of this width, of which so much lies before what is in sight. */
  void shift(double by, double width) {
    if (shift != by || wide != width) {
      shift = by;
      wide = width;
      requestLayout();
    }
  }

  double rowHeight() {
    double height = ruler.minHeight(-1);
    return height > 0 ? height : USUAL;
  }

  /** The first row in sight. */
  int from() {
    return (int) (bar.getValue() / rowHeight());
  }

  /** The row behind the last in sight. */
  int to() {
    return Math.min(count(), (int) ((bar.getValue() + getHeight()) / rowHeight()) + 1);
  }

  /** How many whole rows can be seen at a time. */
  int page() {
    return Math.max(1, (int) (getHeight() / rowHeight()) - 1);
  }

  private double within(double value) {
    return Math.max(0, Math.min(bar.getMax(), value));
  }

  /** Scrolls to a row; no further than it must. */
  void reveal(int row) {
    double top = row * rowHeight();
    double bottom = top + rowHeight();
    if (top < bar.getValue()) {
      bar.setValue(within(top));
    } else if (bottom > bar.getValue() + getHeight()) {
      bar.setValue(within(bottom - getHeight()));
    }
  }

  void scroll(double by) {
    bar.setValue(within(bar.getValue() + by));
  }

  private void moved() {
    fill();
    requestLayout();
    scrolled.run();
  }

  /** Other rows are here, or there are more or fewer of them. */
  void changed() {
    measure();
    fill();
    requestLayout();
  }

  private void measure() {
    double whole = count() * rowHeight();
    double hidden = Math.max(0, whole - getHeight());
    bar.setMax(hidden);
    bar.setVisibleAmount(whole > 0 ? hidden * getHeight() / whole : 0);
    bar.setUnitIncrement(rowHeight());
    bar.setBlockIncrement(getHeight());
    bar.setVisible(hidden > 0.5);
    bar.setValue(within(bar.getValue()));
  }

  /** Gives nodes to the rows that need them, in order. */
  private void fill() {
    boolean all = windowed || rows.size() <= FEW;
    int begin = all ? 0 : Math.max(0, from() - AROUND);
    int end = all ? rows.size() : Math.min(rows.size(), to() + AROUND);
    List<Node> wanted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Spot row = rows.get(i);
      if ((i >= begin && i < end) || (row.isDrawn() && hasFocus(row.node()))) {
        reuse(row);
        wanted.add(row.node());
      }
    }
    if (!place.getChildren().equals(wanted)) {
      place.getChildren().setAll(wanted);
    }
  }

  /** A row has gone: others can be drawn with its nodes. */
  void spare(Spot row) {
    if (row.isDrawn() && spare.size() < SPARE) {
      spare.add(row);
    }
  }

  private void reuse(Spot row) {
    while (!row.isDrawn() && !spare.isEmpty()) {
      row.takeOver(spare.remove());
    }
  }

  private static boolean hasFocus(Node row) {
    return row.isFocusWithin();
  }

  /** The lines that have nodes. */
  List<TableLine> lines() {
    return place.getChildren().stream().map(TableLine.class::cast).toList();
  }

  /** The line of a row, or null if it is not here. */
  TableLine line(int row) {
    int at = row - first;
    return at >= 0 && at < rows.size() ? (TableLine) rows.get(at).node() : null;
  }

  /** Which of all rows this is, or -1 where it has gone. */
  int rowOf(Spot row) {
    int at = rows.indexOf(row);
    return at < 0 ? -1 : first + at;
  }

  /** Which of all rows a node stands in, or -1. */
  int rowOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getParent() == place) {
        for (int i = 0; i < rows.size(); i++) {
          if (rows.get(i).isDrawn() && rows.get(i).node() == at) {
            return first + i;
          }
        }
      }
    }
    return -1;
  }

  @Override
  protected double computePrefHeight(double width) {
    return (hasAll() ? count() : Math.min(count(), MOST)) * rowHeight();
  }

  @Override
  protected void layoutChildren() {
    measure();
    fill();
    double thick = bar.isVisible() ? bar.prefWidth(-1) : 0;
    double height = rowHeight();
    bar.resizeRelocate(getWidth() - thick, 0, thick, getHeight());
    place.resizeRelocate(-shift, 0, Math.max(wide, getWidth() - thick), getHeight());
    for (Node line : place.getChildren()) {
      int row = rowOf(line);
      double y = row * height - bar.getValue();
      Styles.flag(line, "last", row == count() - 1);
      line.resizeRelocate(0, snapPositionY(y), place.getWidth(), height);
    }
  }
}
