package dev.hydraui.javafx.component;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A label of as many lines as it needs; what runs from right to left it breaks itself. */
final class WrappedLabel extends Label {

  private final Heights heights = new Heights();

  /** What it says, where that is shown with line breaks in it. */
  private String whole = "";

  private String broken = "";
  private boolean breaking;

  WrappedLabel() {
    setWrapText(true);
  }

  private String said() {
    String text = getText();
    return text.equals(broken) ? whole : text;
  }

  private boolean wraps() {
    return breaking || isWrapText();
  }

  private boolean breaks() {
    return wraps() && LineBreaks.isBackward(said(), getEffectiveNodeOrientation());
  }

  @Override
  public Orientation getContentBias() {
    return wraps() ? Orientation.HORIZONTAL : null;
  }

  /** What it says has changed, or how it looks. */
  @Override
  public void requestLayout() {
    heights.forget();
    super.requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    if (!breaks()) {
      return super.computePrefWidth(height);
    }
    Text text = LineBreaks.measured(said(), getFont());
    return Math.ceil(text.getLayoutBounds().getWidth()) + beside();
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.at(width, this::measure);
  }

  private double measure(double width) {
    if (!breaks()) {
      return super.computePrefHeight(width);
    }
    // One line of all of it is as high as the highest of the fonts that it needs.
    double line = LineBreaks.measured(said(), getFont()).getLayoutBounds().getHeight();
    long lines = inLines(width).lines().count();
    double graphic = getGraphic() == null ? 0 : getGraphic().prefHeight(-1);
    return snappedTopInset()
        + Math.max(lines * snapSizeY(line), snapSizeY(graphic))
        + snappedBottomInset();
  }

  /** What of its width is not the text's. */
  private double beside() {
    double graphic =
        getGraphic() == null ? 0 : getGraphic().prefWidth(-1) + snapSpaceX(getGraphicTextGap());
    return snappedLeftInset() + graphic + snappedRightInset();
  }

  private String inLines(double width) {
    return width < 0 ? said() : LineBreaks.broken(said(), getFont(), width - beside());
  }

  @Override
  protected void layoutChildren() {
    String said = said();
    boolean breaks = breaks();
    if (breaking != breaks) {
      breaking = breaks;
      setWrapText(!breaks);
    }
    whole = breaks ? said : "";
    broken = breaks ? inLines(getWidth()) : "";
    String shown = breaks ? broken : said;
    if (!getText().equals(shown)) {
      setText(shown);
    }
    super.layoutChildren();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Object answer = super.queryAccessibleAttribute(attribute, parameters);
    boolean own = attribute == AccessibleAttribute.TEXT && getText().equals(answer);
    return own ? said() : answer;
  }
}
