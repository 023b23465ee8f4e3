package dev.hydraui.javafx.component;

import javafx.scene.layout.VBox;

/**
 * Nodes below one another. Where one of them may wrap, JavaFX keeps no sizes of the box, and asks
 * all that is in it a dozen times in each layout of the page; this one keeps them until it is laid
 * out.
 */
class Pile extends VBox {

  private final Heights least = new Heights();
  private final Heights heights = new Heights();

  @Override
  public void requestLayout() {
    least.forget();
    heights.forget();
    super.requestLayout();
  }

  @Override
  protected double computeMinHeight(double width) {
    return least.at(width, super::computeMinHeight);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.at(width, super::computePrefHeight);
  }
}
