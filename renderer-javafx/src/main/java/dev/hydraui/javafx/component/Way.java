package dev.hydraui.javafx.component;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A link of this renderer: the Enter key follows it, and it looks the same ever after. */
final class Way extends Hyperlink {

  Way(String styleClass) {
    getStyleClass().add(styleClass);
    setMnemonicParsing(false);
    setWrapText(true);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            fire();
          }
        });
    visitedProperty().addListener((visited, before, after) -> setVisited(false));
  }
}
