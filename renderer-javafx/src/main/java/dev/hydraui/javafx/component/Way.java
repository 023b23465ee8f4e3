package dev.hydraui.javafx.component;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A link of this renderer: the Enter key follows it, and it looks the same ever after. */
final class Way extends Hyperlink {

  private Runnable beside = () -> {};

  Way(String styleClass) {
    getStyleClass().add(styleClass);
    setMnemonicParsing(false);
    wrapTextProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !LineBreaks.isFatal(getText(), getEffectiveNodeOrientation()),
                textProperty(),
                effectiveNodeOrientationProperty()));
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
}
