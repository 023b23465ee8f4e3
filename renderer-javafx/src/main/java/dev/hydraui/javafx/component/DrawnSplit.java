package dev.hydraui.javafx.component;

import dev.hydraui.component.Split;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Two children beside one another, and a line between them that can be moved. */
final class DrawnSplit extends Drawn<Split<?>, DrawnSplit.Panes> {

  private static final int NOWHERE = Integer.MIN_VALUE;

  DrawnSplit() {
    super(new Panes());
    Region line = node().line;
    line.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    line.setOnMouseDragged(
        event ->
            ask(
                (int)
                    Math.round(
                        100
                            * node().sceneToLocal(event.getSceneX(), 0).getX()
                            / node().getWidth())));
    room(Room.of(node()));
  }

  private void pressed(KeyEvent event) {
    boolean leftwards = node().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    int step = leftwards ? -Split.STEP : Split.STEP;
    int at = component().within(component().percent());
    int wanted =
        switch (event.getCode()) {
          case RIGHT -> at + step;
          case LEFT -> at - step;
          case HOME -> 0;
          case END -> 100;
          default -> NOWHERE;
        };
    if (wanted != NOWHERE && !event.isShortcutDown()) {
      event.consume();
      ask(wanted);
    }
  }

  private void ask(int wanted) {
    int within = component().within(wanted);
    if (within != component().within(component().percent())) {
      send(component().onResize().apply(within));
    }
  }

  @Override
  protected void show(Split<?> split) {
    node().percent = split.within(split.percent());
    node().line.setAccessibleText(split.label());
    Semantics.role("separator").at("" + node().percent).tell(node().line);
    node().requestLayout();
  }

  /** The line comes first among its children, and stands between the others. */
  static final class Panes extends Pane {

    /** In pixels: where there is less room than this, the two stand below one another. */
    private static final double NARROW = 480;

    private final Region rule = new Region();
    private final Region grip = new Region();
    private final StackPane line = new StackPane(rule, grip);
    private int percent;

    Panes() {
      getStyleClass().add("h-split");
      line.getStyleClass().add("h-split-line");
      rule.getStyleClass().add("h-split-rule");
      grip.getStyleClass().add("h-split-grip");
      line.setFocusTraversable(true);
      line.setCursor(Cursor.H_RESIZE);
      getChildren().add(line);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
      return javafx.geometry.Orientation.HORIZONTAL;
    }

    private double[] widths(double width) {
      double between = line.prefWidth(-1);
      double first = Math.round((width - between) * percent / 100);
      return new double[] {first, width - between - first};
    }

    @Override
    protected double computePrefHeight(double width) {
      double wide = width < 0 ? prefWidth(-1) : width;
      double[] widths = widths(wide);
      double height = 0;
      for (int i = 1; i < getChildren().size(); i++) {
        Node child = getChildren().get(i);
        double own = child.prefHeight(wide < NARROW ? wide : widths[Math.min(i, 2) - 1]);
        height = wide < NARROW ? height + own : Math.max(height, own);
      }
      return height;
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double[] widths = widths(width);
      boolean narrow = width < NARROW;
      line.setVisible(!narrow);
      double between = line.prefWidth(-1);
      line.resizeRelocate(widths[0], 0, between, getHeight());
      double y = 0;
      for (int i = 1; i < getChildren().size(); i++) {
        Node child = getChildren().get(i);
        if (narrow) {
          double own = child.prefHeight(width);
          child.resizeRelocate(0, y, width, own);
          y += own;
        } else {
          double x = i == 1 ? 0 : widths[0] + between;
          child.resizeRelocate(x, 0, widths[Math.min(i, 2) - 1], getHeight());
        }
      }
    }
  }
}
