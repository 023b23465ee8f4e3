package dev.hydraui.javafx.component;

import dev.hydraui.chart.Walk;
import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The values of a chart's picture, one by one: for those who point at them, and for those who walk
 * through them. One of them is in reach of the Tab key; the arrow keys lead along its series and to
 * the same category of another, Home and End to the ends, Escape out of the picture.
 */
final class ChartPoints {

  private record Point(Node mark, String text) {}

  private static final int NONE = -1;
  private static final double APART = 8;

  private final Pane picture;
  private final Node figure;
  private final Label tip = Words.seen("tooltip");
  private final List<Point> points = new ArrayList<>();
  private Walk walk = new Walk();
  private int at = NONE;

  ChartPoints(Pane picture, Node figure) {
    this.picture = picture;
    this.figure = figure;
    tip.setManaged(false);
    tip.setMouseTransparent(true);
    tip.setWrapText(false);
    picture.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Has the picture drawn anew.
   *
   * @param drawing draws it, and tells of each value
   */
  void write(Runnable drawing) {
    boolean held = at != NONE && points.get(at).mark.isFocused();
    Walk before = walk;
    int was = at;
    walk = new Walk();
    picture.getChildren().clear();
    points.clear();
    at = NONE;
    drawing.run();
    tip.setVisible(false);
    picture.getChildren().add(tip);
    if (!points.isEmpty()) {
      reach(was == NONE ? 0 : walk.nearest(before.series(was), before.category(was)));
      if (held) {
        points.get(at).mark.requestFocus();
      }
    }
  }

  /** A value is drawn, and this is its mark. */
  void add(Node mark, int series, int category, String text) {
    Point point = new Point(mark, text);
    points.add(point);
    walk.add(series, category);
    Tooltip.install(mark, new Tooltip(text));
    mark.focusedProperty().addListener((focused, before, after) -> show(point, after));
  }

  /** This value is in reach of the Tab key now, and the one before is not. */
  private void reach(int index) {
    if (at != NONE) {
      Node before = points.get(at).mark;
      before.setFocusTraversable(false);
      before.setAccessibleText(null);
      Semantics.NONE.tell(before);
    }
    at = index;
    Node mark = points.get(index).mark;
    Semantics.role("img").tell(mark);
    mark.setAccessibleText(points.get(index).text);
    mark.setFocusTraversable(true);
  }

  private void pressed(KeyEvent event) {
    boolean held = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    if (held || at == NONE || !points.get(at).mark.isFocused()) {
      return;
    }
    int on = picture.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
    switch (event.getCode()) {
      case RIGHT -> go(walk.along(at, on));
      case LEFT -> go(walk.along(at, -on));
      case DOWN -> go(walk.across(at, 1));
      case UP -> go(walk.across(at, -1));
      case HOME -> go(walk.first(at));
      case END -> go(walk.last(at));
      case ESCAPE -> figure.requestFocus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int to) {
    reach(to);
    points.get(to).mark.requestFocus();
  }

  /** Shows a value above its mark, or below it where there is no room, within the picture. */
  private void show(Point point, boolean there) {
    tip.setVisible(there);
    if (there) {
      tip.setText(point.text);
      tip.applyCss();
      Node mark = point.mark;
      Bounds to = picture.sceneToLocal(mark.localToScene(mark.getBoundsInLocal()));
      double width = tip.prefWidth(-1);
      double height = tip.prefHeight(-1);
      double x = Math.min(to.getCenterX() - width / 2, picture.getWidth() - width);
      double above = to.getMinY() - height - APART;
      tip.resizeRelocate(Math.max(0, x), above < 0 ? to.getMaxY() + APART : above, width, height);
    }
  }
}
