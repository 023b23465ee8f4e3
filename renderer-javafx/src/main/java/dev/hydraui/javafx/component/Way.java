package dev.hydraui.javafx.component;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A link of this renderer: the Enter key follows it, it looks the same ever after, and what of it
 * runs from right to left it breaks itself.
 */
final class Way extends Hyperlink {

  private final BrokenText lines = new BrokenText(this);
  private Runnable beside = () -> {};

  Way(String styleClass) {
    getStyleClass().add(styleClass);
    setMnemonicParsing(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            follow(event.isShortcutDown());
          }
        });
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          boolean middle = event.getButton() == MouseButton.MIDDLE;
          boolean held = event.getButton() == MouseButton.PRIMARY && event.isShortcutDown();
          if ((middle || held) && event.isStillSincePress()) {
            event.consume();
            follow(true);
          }
        });
    visitedProperty().addListener((visited, before, after) -> setVisited(false));
  }

  /** What is done where a person asks for the place in a window beside this one. */
  void setOnBeside(Runnable task) {
    beside = task;
  }

  private void follow(boolean another) {
    if (another) {
      beside.run();
    } else {
      fire();
    }
  }

  @Override
  public Orientation getContentBias() {
    return lines.wraps() ? Orientation.HORIZONTAL : null;
  }

  @Override
  protected double computePrefWidth(double height) {
    return lines.breaks() ? lines.width() : super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
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
