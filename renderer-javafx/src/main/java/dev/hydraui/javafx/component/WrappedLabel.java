package dev.hydraui.javafx.component;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;

/** A label of as many lines as it needs; what runs from right to left it breaks itself. */
final class WrappedLabel extends Label {

  private final Heights heights = new Heights();
  private final BrokenText lines = new BrokenText(this);

  @Override
  public Orientation getContentBias() {
    return lines.wraps() ? Orientation.HORIZONTAL : null;
  }

  /** What it says has changed, or how it looks. */
  @Override
  public void requestLayout() {
    heights.forget();
    super.requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return lines.breaks() ? lines.width() : super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.at(width, this::measure);
  }

  private double measure(double width) {
    return lines.breaks() ? lines.height(width) : super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    lines.layOut();
    super.layoutChildren();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Object answer = super.queryAccessibleAttribute(attribute, parameters);
    return attribute == AccessibleAttribute.TEXT ? lines.heard(answer) : answer;
  }
}
