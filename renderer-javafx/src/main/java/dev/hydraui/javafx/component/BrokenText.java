package dev.hydraui.javafx.component;

import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * The text of a control, in lines that it breaks itself where some of it runs from right to left.
 * The control asks it how large that is, and lays it out before itself.
 */
final class BrokenText {

  private final Labeled control;

  /** What it says, where that is shown with line breaks in it. */
  private String whole = "";

  private String broken = "";
  private boolean breaking;

  BrokenText(Labeled control) {
    this.control = control;
    control.setWrapText(true);
  }

  /** What the control was told to say. */
  String said() {
    String text = control.getText();
    return text.equals(broken) ? whole : text;
  }

  /** Whether it goes on in another line. */
  boolean wraps() {
    return breaking || control.isWrapText();
  }

  /** Whether it is broken here; JavaFX does it otherwise. */
  boolean breaks() {
    return wraps() && LineBreaks.isBackward(said(), control.getEffectiveNodeOrientation());
  }

  /** How wide the control is with all of it in one line, in pixels. */
  double width() {
    Text text = LineBreaks.measured(said(), control.getFont());
    return Math.ceil(text.getLayoutBounds().getWidth()) + beside();
  }

  /** How high the control is where it is that wide, in pixels. */
  double height(double width) {
    // One line of all of it is as high as the highest of the fonts that it needs.
    String inLines = inLines(width);
    double least = inLines.lines().count() * height(said());
    double text = control.snapSizeY(Math.max(least, height(inLines)));
    double graphic = control.getGraphic() == null ? 0 : control.getGraphic().prefHeight(-1);
    return control.snappedTopInset()
        + Math.max(text, control.snapSizeY(graphic))
        + control.snappedBottomInset();
  }

  /** As a control draws it, which is higher than a text alone. */
  private double height(String text) {
    Text measured = LineBreaks.measured(text, control.getFont());
    measured.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    return measured.getLayoutBounds().getHeight();
  }

  /** What of its width is not the text's. */
  private double beside() {
    double graphic =
        control.getGraphic() == null
            ? 0
            : control.getGraphic().prefWidth(-1) + control.snapSpaceX(control.getGraphicTextGap());
    return control.snappedLeftInset() + graphic + control.snappedRightInset();
  }

  private String inLines(double width) {
    return width < 0 ? said() : LineBreaks.broken(said(), control.getFont(), width - beside());
  }

  /** Writes it as it is shown in the width that the control has. */
  void layOut() {
    String said = said();
    boolean breaks = breaks();
    if (breaking != breaks) {
      breaking = breaks;
      control.setWrapText(!breaks);
    }
    whole = breaks ? said : "";
    broken = breaks ? inLines(control.getWidth()) : "";
    String shown = breaks ? broken : said;
    if (!control.getText().equals(shown)) {
      control.setText(shown);
    }
  }

  /** What assistive technology is told that it says, in place of what JavaFX tells of it. */
  Object heard(Object answer) {
    return control.getText().equals(answer) ? said() : answer;
  }
}
