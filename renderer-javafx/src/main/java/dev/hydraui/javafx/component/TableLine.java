package dev.hydraui.javafx.component;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Cells beside one another, under the headings that they belong to; a checkbox before them. */
final class TableLine extends Pane {

  final CheckBox check = new CheckBox();
  final StackPane selection = new StackPane(check);
  private TableWidths widths = TableWidths.NONE;

  TableLine(String styleClass) {
    getStyleClass().add(styleClass);
    selection.getStyleClass().add("h-selection");
    // What is not seen is given no style: a check box that nobody needs costs nothing.
    selection.setVisible(false);
    getChildren().add(selection);
  }

  void widths(TableWidths its) {
    if (!widths.equals(its)) {
      widths = its;
      requestLayout();
    }
  }

  /** The cells, without the checkbox. */
  List<Node> cells() {
    return List.copyOf(getChildren().subList(1, getChildren().size()));
  }

  /** Other cells, or others in this order: one that stays keeps the focus. */
  void cells(List<? extends Node> cells) {
    List<Node> all = new ArrayList<>(cells);
    all.add(0, selection);
    getChildren().setAll(all);
  }

  @Override
  protected void layoutChildren() {
    selection.setVisible(widths.selection() > 0);
    selection.resizeRelocate(0, 0, widths.selection(), getHeight());
    double x = widths.selection();
    for (int i = 1; i < getChildren().size(); i++) {
      double width = i - 1 < widths.columns().size() ? widths.columns().get(i - 1) : 0;
      getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
      x += width;
    }
  }
}
