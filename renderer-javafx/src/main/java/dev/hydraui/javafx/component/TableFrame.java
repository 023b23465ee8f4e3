package dev.hydraui.javafx.component;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Holds a table's headings over its rows, and gives both the same widths. */
final class TableFrame extends Pane {

  /** No column takes more for what is in it, in pixels. */
  private static final double MOST = 352;

  /** What each column is to have, or 0. */
  List<Double> own = List.of();

  /** Whether there is a column of checkboxes. */
  boolean selects;

  private TableLine head;
  private TableBody body;

  void hold(TableLine itsHead, TableBody itsBody) {
    head = itsHead;
    body = itsBody;
    getChildren().addAll(head, body);
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  private double edges() {
    return snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return edges() + body.rowHeight() + body.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return edges() + body.rowHeight() + Math.min(body.prefHeight(width), 3 * body.rowHeight());
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    for (double natural : natural()) {
      width += natural;
    }
    return width + snappedLeftInset() + snappedRightInset();
  }

  private List<Double> natural() {
    List<Double> widths = new ArrayList<>();
    List<Node> heads = head.cells();
    for (int i = 0; i < own.size(); i++) {
      double width = i < heads.size() ? heads.get(i).prefWidth(-1) : 0;
      for (TableLine line : body.lines()) {
        List<Node> cells = line.getChildren();
        if (i + 1 < cells.size()) {
          width = Math.max(width, cells.get(i + 1).prefWidth(-1));
        }
      }
      widths.add(Math.min(MOST, Math.max(1, width)));
    }
    return widths;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double high = body.rowHeight();
    body.resizeRelocate(left, top + high, width, getHeight() - top - high - snappedBottomInset());
    body.changed();
    double bar = body.bar.isVisible() ? body.bar.prefWidth(-1) : 0;
    TableWidths widths = TableWidths.share(width - bar, selects ? high : 0, own, natural());
    head.resizeRelocate(left, top, width - bar, high);
    head.widths(widths);
    body.lines().forEach(line -> line.widths(widths));
  }
}
