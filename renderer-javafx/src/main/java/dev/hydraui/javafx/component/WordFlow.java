package dev.hydraui.javafx.component;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Text in lines, as wide as its widest word where JavaFX would throw when it breaks that: words
 * that run from right to left have a text each.
 */
final class WordFlow extends TextFlow {

  private double least() {
    double least = 0;
    for (Node node : getManagedChildren()) {
      if (node instanceof Text text
          && LineBreaks.isFatal(text.getText(), getEffectiveNodeOrientation())) {
        // As long as it is in here its own bounds are those of its lines.
        Text alone = LineBreaks.measured(text.getText(), text.getFont());
        least = Math.max(least, alone.getLayoutBounds().getWidth());
      }
    }
    return least == 0 ? 0 : Math.ceil(least) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? width : Math.max(width, least()));
  }

  @Override
  public void resize(double width, double height) {
    super.resize(Math.max(width, least()), height);
  }
}
