package dev.hydraui.javafx.component;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/**
 * Holds a table's headings over its rows, and gives both the same widths. Where they are wider than
 * the room there is, both are scrolled sideways.
 */
final class TableFrame extends Pane {

  /** No column takes more for what is in it, in pixels. */
  private static final double MOST = 352;

  /** No column without a width takes less where others have one, in pixels. */
  private static final double LEAST = 112;

  /** As high as it is at most in the lowest window, in pixels. */
  private static final double LOW = 384;

  /** What stands above and below a table on its page, in pixels. */
  private static final double AROUND = 240;

  /** How far a key scrolls it, in pixels. */
  private static final double STEP = 48;

  /** What each column is to have, or 0. */
  List<Double> own = List.of();

  /** Whether columns have widths that do not come from what is in them. */
  boolean sized;

  /** Whether there is a column of checkboxes. */
  boolean selects;

  final ScrollBar across = new ScrollBar();
  private final Placed heads = new Placed();
  private final TableLine head;
  private final TableBody body;
  private TableWidths widths = TableWidths.NONE;
  private List<Double> natural = List.of();

  TableFrame(TableLine head, TableBody body) {
    this.head = head;
    this.body = body;
    across.setOrientation(Orientation.HORIZONTAL);
    across.valueProperty().addListener((value, before, after) -> requestLayout());
    Placed.cut(heads);
    heads.getChildren().add(head);
    getChildren().addAll(heads, body, across);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    sceneProperty()
        .flatMap(Scene::heightProperty)
        .addListener((height, before, after) -> requestLayout());
  }

  private void scrolled(ScrollEvent event) {
    double by =
        event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
    boolean back = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    if (scroll(back ? by : -by)) {
      event.consume();
    }
  }

  /** Scrolls sideways, towards the end, and tells whether there was somewhere to go. */
  private boolean scroll(double by) {
    double before = across.getValue();
    across.setValue(Math.max(0, Math.min(across.getMax(), before + by)));
    return across.getValue() != before;
  }

  /** Scrolls a step sideways, towards the end or back. */
  void step(boolean onwards) {
    scroll(onwards ? STEP : -STEP);
  }

  /** Scrolls to what stands in a line, no further than it must. */
  void reveal(Node within) {
    for (Node at = within; at != null; at = at.getParent()) {
      if (at.getParent() instanceof TableLine line) {
        int column = line.getChildren().indexOf(at) - 1;
        if (column < widths.columns().size()) {
          reveal(widths.start(column), widths.start(column + 1));
        }
        return;
      }
    }
  }

  private void reveal(double start, double end) {
    double room = across.isVisible() ? heads.getWidth() : end;
    double from = across.getValue();
    scroll(start < from ? start - from : Math.max(0, Math.min(end - room, start) - from));
  }

  /** Shows a column with a width that it does not have yet. */
  void tries(int column, double width) {
    List<Double> tried = new ArrayList<>(own);
    tried.set(column, width);
    own = tried;
    requestLayout();
  }

  /** Other rows are here: what suits the columns is to be measured again. */
  void measureAgain() {
    natural = List.of();
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double edges() {
    return snappedTopInset() + snappedBottomInset();
  }

  private double room(double width) {
    double bar = body.bar.isVisible() ? body.bar.prefWidth(-1) : 0;
    return width - snappedLeftInset() - snappedRightInset() - bar;
  }

  private TableWidths share(double width) {
    double selection = selects ? body.rowHeight() : 0;
    return sized
        ? TableWidths.sized(room(width), selection, own, LEAST)
        : TableWidths.natural(room(width), selection, natural());
  }

  /** What the bar that scrolls it sideways takes of the height. */
  private double acrossHeight(double width) {
    boolean wide = width >= 0 && share(width).whole() > room(width);
    return wide ? snapSizeY(across.prefHeight(-1)) : 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = edges() + body.rowHeight() + body.prefHeight(width) + acrossHeight(width);
    return Math.min(whole, most());
  }

  /** In a window what leads on from a table stays in sight below it; its own rows scroll. */
  private double most() {
    boolean inWindow = getScene() != null && getScene().getWindow() != null;
    return inWindow ? Math.max(LOW, getScene().getHeight() - AROUND) : Double.MAX_VALUE;
  }

  @Override
  protected double computeMinHeight(double width) {
    double rows = Math.min(body.prefHeight(width), 3 * body.rowHeight());
    return edges() + body.rowHeight() + rows + acrossHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    double selection = selects ? body.rowHeight() : 0;
    TableWidths wanted =
        sized
            ? TableWidths.sized(0, selection, own, LEAST)
            : TableWidths.natural(0, selection, natural());
    return wanted.whole() + snappedLeftInset() + snappedRightInset();
  }

  /** What suits each column; of many rows those that were first in sight say it for all. */
  private List<Double> natural() {
    if (body.hasAll() || natural.size() != own.size()) {
      natural = measured();
    }
    return natural;
  }

  private List<Double> measured() {
    List<Double> found = new ArrayList<>();
    List<Node> headings = head.cells();
    for (int i = 0; i < own.size(); i++) {
      double width = i < headings.size() ? headings.get(i).prefWidth(-1) : 0;
      for (TableLine line : body.lines()) {
        List<Node> cells = line.getChildren();
        if (i + 1 < cells.size()) {
          width = Math.max(width, cells.get(i + 1).prefWidth(-1));
        }
      }
      found.add(Math.ceil(Math.min(MOST, Math.max(1, width))));
    }
    return found;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double high = body.rowHeight();
    double width = getWidth() - left - snappedRightInset();
    double below = acrossHeight(getWidth());
    double height = getHeight() - top - high - snappedBottomInset() - below;
    body.resizeRelocate(left, top + high, width, height);
    body.changed();
    double room = room(getWidth());
    widths = share(getWidth());
    across.setVisible(below > 0);
    across.setMax(Math.max(0, widths.whole() - room));
    across.setVisibleAmount(across.getMax() * room / Math.max(1, widths.whole()));
    across.setUnitIncrement(STEP);
    across.setBlockIncrement(room);
    across.setValue(Math.min(across.getValue(), across.getMax()));
    across.resizeRelocate(left, top + high + height, room, below);
    double x = snapPositionX(across.getValue());
    heads.resizeRelocate(left, top, width, high);
    head.resizeRelocate(-x, 0, Math.max(width, widths.whole()), high);
    head.widths(widths);
    body.shift(x, Math.max(room, widths.whole()));
    body.lines().forEach(line -> line.widths(widths));
  }
}
