package dev.hydraui.javafx.component;

import dev.hydraui.component.TableColumn;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.message.Messages;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Makes a column wider or narrower, at the end of its heading: with a pointer or with the arrow
 * keys. Enter or a double press gives it a part of the room again. All widths are in pixels.
 */
final class ColumnEdge extends Region {

  private static final int LEAST = 48;
  private static final int MOST = 2000;

  /** How far a key moves it. */
  private static final int STEP = 16;

  /** What is told of it. */
  interface Sizing {

    /** The column is shown so wide while the edge is drawn. */
    void tries(double width);

    /** It is to be so wide; 0 is a part of the room. */
    void asks(int width);
  }

  private final TableHeading heading;
  private final Sizing sizing;
  private double grabbed;
  private double before;
  private double own;

  ColumnEdge(TableHeading heading, Sizing sizing) {
    this.heading = heading;
    this.sizing = sizing;
    getStyleClass().add("h-column-edge");
    setFocusTraversable(true);
    setCursor(Cursor.H_RESIZE);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMousePressed(this::grabbed);
    setOnMouseDragged(this::drawn);
    setOnMouseReleased(this::released);
  }

  void show(TableColumn column, Messages words) {
    own = column.width();
    setAccessibleText(words.widthOf(column.title()));
    Semantics.role("separator")
        .at(column.width() > 0 ? "" + column.width() : words.automatic())
        .tell(this);
  }

  private boolean isBack() {
    return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
  }

  private void pressed(KeyEvent event) {
    double now = own > 0 ? own : heading.getWidth();
    switch (event.getCode()) {
      case RIGHT -> ask(now + (isBack() ? -STEP : STEP));
      case LEFT -> ask(now + (isBack() ? STEP : -STEP));
      case HOME -> ask(LEAST);
      case END -> ask(MOST);
      case ENTER -> sizing.asks(0);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void grabbed(MouseEvent event) {
    requestFocus();
    grabbed = event.getSceneX();
    before = heading.getWidth();
    event.consume();
  }

  private double drawnTo(MouseEvent event) {
    double by = event.getSceneX() - grabbed;
    return within(before + (isBack() ? -by : by));
  }

  private void drawn(MouseEvent event) {
    sizing.tries(drawnTo(event));
    event.consume();
  }

  private void released(MouseEvent event) {
    event.consume();
    if (event.getSceneX() != grabbed) {
      ask(drawnTo(event));
    } else if (event.getClickCount() == 2) {
      sizing.asks(0);
    } else {
      sizing.tries(own);
    }
  }

  private void ask(double wanted) {
    sizing.asks((int) within(wanted));
  }

  private static double within(double wanted) {
    return Math.max(LEAST, Math.min(MOST, Math.round(wanted)));
  }
}
