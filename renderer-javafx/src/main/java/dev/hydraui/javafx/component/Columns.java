package dev.hydraui.javafx.component;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Nodes in as many columns of one width as fit, each line as high as the highest in it. */
final class Columns extends FlowPane {

  private static final StyleablePropertyFactory<Columns> STYLES =
      new StyleablePropertyFactory<>(FlowPane.getClassCssMetaData());

  /** How narrow a column may be: {@code -h-narrowest} in the style sheet. */
  private final StyleableProperty<Number> narrowest =
      STYLES.createStyleableNumberProperty(
          this, "narrowest", "-h-narrowest", columns -> columns.narrowest, 0);

  private int most = 1;

  void most(int columns) {
    most = Math.max(1, columns);
    requestLayout();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }

  private int columns(double width) {
    double least = narrowest.getValue().doubleValue();
    int fitting = least > 0 ? (int) ((width + getHgap()) / (least + getHgap())) : most;
    return Math.max(1, Math.min(most, fitting));
  }

  private double columnWidth(double width) {
    int columns = columns(width);
    return Math.floor((width - (columns - 1) * getHgap()) / columns);
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = narrowest.getValue().doubleValue();
    for (Node node : getManagedChildren()) {
      widest = Math.max(widest, node.prefWidth(-1));
    }
    int columns = Math.min(most, Math.max(1, getManagedChildren().size()));
    return snappedLeftInset() + columns * (widest + getHgap()) - getHgap() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width < 0 ? prefWidth(-1) : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  /** How high it is; puts each node where it belongs if it is told to. */
  private double arrange(double width, boolean place) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    int columns = columns(inner);
    double columnWidth = columnWidth(inner);
    List<Node> nodes = getManagedChildren();
    double y = snappedTopInset();
    for (int first = 0; first < nodes.size(); first += columns) {
      List<Node> line = nodes.subList(first, Math.min(first + columns, nodes.size()));
      double height = 0;
      for (Node node : line) {
        height = Math.max(height, node.prefHeight(columnWidth));
      }
      for (int i = 0; place && i < line.size(); i++) {
        double x = snappedLeftInset() + i * (columnWidth + getHgap());
        double own = Math.min(height, line.get(i).maxHeight(columnWidth));
        line.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), columnWidth, own);
      }
      y += snapSizeY(height) + (first + columns < nodes.size() ? getVgap() : 0);
    }
    return y + snappedBottomInset();
  }
}
