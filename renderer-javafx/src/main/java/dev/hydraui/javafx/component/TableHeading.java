package dev.hydraui.javafx.component;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.message.Messages;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A heading of a table: what sorts by its column, and the edge that makes it wider. */
final class TableHeading extends HBox {

  /** How far a key moves the edge, in pixels. */
  private static final int STEP = 16;

  private static final int LEAST = 48;

  private final Label title = Words.label("h-heading-title");
  private final Press sort = new Press();
  private final Region space = new Region();
  private final Region edge = new Region();
  private final DoubleConsumer resized;
  private double width;
  private double grabbed;

  /**
   * @param sorted called when it is pressed
   * @param resized told how wide the column is to be, in pixels
   */
  TableHeading(Runnable sorted, DoubleConsumer resized) {
    this.resized = resized;
    getStyleClass().add("h-heading-cell");
    setAlignment(Pos.CENTER_LEFT);
    title.setWrapText(false);
    sort.getStyleClass().add("h-sort");
    sort.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    sort.setOnAction(event -> sorted.run());
    edge.getStyleClass().add("h-column-edge");
    edge.setFocusTraversable(true);
    edge.setCursor(Cursor.H_RESIZE);
    edge.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    edge.setOnMousePressed(event -> grabbed = event.getSceneX() - getWidth());
    edge.setOnMouseDragged(event -> ask(event.getSceneX() - grabbed));
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(title, sort, space, edge);
  }

  private void pressed(KeyEvent event) {
    double own = width > 0 ? width : getWidth();
    switch (event.getCode()) {
      case RIGHT -> ask(own + STEP);
      case LEFT -> ask(own - STEP);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void ask(double wanted) {
    resized.accept(Math.max(LEAST, wanted));
  }

  void show(TableColumn column, boolean sorts, boolean resizes, Messages words) {
    boolean sortable = sorts && column.sortable();
    width = column.width();
    title.setText(column.title());
    sort.label(column.title(), icon(column.sort()));
    Words.there(title, !sortable);
    Words.there(sort, sortable);
    Words.there(edge, resizes);
    if (column.numeric() != (getChildren().get(0) == space)) {
      space.toBack();
      if (!column.numeric()) {
        space.toFront();
        edge.toFront();
      }
    }
    setAccessibleText(column.title());
    boolean sorted = sortable && column.sort() != SortDirection.NONE;
    Semantics.role("columnheader")
        .in("sorted " + column.sort().name().toLowerCase(Locale.ROOT), sorted)
        .tell(this);
    edge.setAccessibleText(words.widthOf(column.title()));
    Semantics.role("separator")
        .at(column.width() > 0 ? "" + column.width() : words.automatic())
        .tell(edge);
  }

  private static String icon(SortDirection direction) {
    return switch (direction) {
      case NONE -> "chevrons-up-down";
      case ASCENDING -> "arrow-up";
      case DESCENDING -> "arrow-down";
    };
  }
}
