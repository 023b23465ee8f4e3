package dev.hydraui.javafx.component;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.message.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A heading of a table: what sorts by its column, and the edge that makes it wider. */
final class TableHeading extends HBox {

  private final Label title = Words.label("h-heading-title");
  private final Press sort = new Press();
  private final Region space = new Region();
  private final ColumnEdge edge;

  /**
   * @param sorted called when it is pressed
   */
  TableHeading(Runnable sorted, ColumnEdge.Sizing sizing) {
    edge = new ColumnEdge(this, sizing);
    getStyleClass().add("h-heading-cell");
    setAlignment(Pos.CENTER_LEFT);
    title.setWrapText(false);
    sort.getStyleClass().add("h-sort");
    sort.setOnAction(event -> sorted.run());
    edge.setManaged(false);
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(title, sort, space, edge);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double thick = edge.prefWidth(-1);
    edge.resizeRelocate(getWidth() - thick, 0, thick, getHeight());
  }

  void show(TableColumn column, boolean sorts, boolean resizes, Messages words) {
    boolean sortable = sorts && column.sortable();
    title.setText(column.title());
    sort.label(column.title(), icon(column.sort()));
    // Above numbers the title ends where they do.
    sort.setContentDisplay(column.numeric() ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
    Styles.flag(sort, "sorted", column.sort() != SortDirection.NONE);
    Words.there(title, !sortable);
    Words.there(sort, sortable);
    edge.setVisible(resizes);
    if (column.numeric() != (getChildren().get(0) == space)) {
      space.toBack();
      if (!column.numeric()) {
        space.toFront();
      }
      edge.toFront();
    }
    setAccessibleText(column.title());
    boolean sorted = sortable && column.sort() != SortDirection.NONE;
    Semantics.role("columnheader")
        .in("sorted " + column.sort().name().toLowerCase(Locale.ROOT), sorted)
        .tell(this);
    edge.show(column, words);
  }

  private static String icon(SortDirection direction) {
    return switch (direction) {
      case NONE -> "chevrons-up-down";
      case ASCENDING -> "arrow-up";
      case DESCENDING -> "arrow-down";
    };
  }
}
