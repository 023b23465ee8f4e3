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

  private void forget() {
    least.forget();
    heights.forget();
  }

  @Override
  public void requestLayout() {
    forget();
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

  /** From here on what is in it may change without that being told to what it stands in. */
  @Override
  protected void layoutChildren() {
    forget();
    super.layoutChildren();
  }
}
