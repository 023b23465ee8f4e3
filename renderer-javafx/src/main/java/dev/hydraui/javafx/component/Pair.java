package dev.hydraui.javafx.component;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row of a key-value field: its two texts, and what can be done to it. */
final class Pair extends HBox {

  final TextLine key = new TextLine();
  final TextLine value = new TextLine();
  final Typing typedKey;
  final Typing typedValue;
  final Press up = Press.ofIcon();
  final Press down = Press.ofIcon();
  final Press remove = Press.ofIcon();

  /**
   * @param typed called when one of the texts was changed
   */
  Pair(Runnable typed) {
    getStyleClass().add("h-pair");
    typedKey = new Typing(key, text -> typed.run());
    typedValue = new Typing(value, text -> typed.run());
    for (TextLine line : List.of(key, value)) {
      HBox.setHgrow(line, Priority.ALWAYS);
    }
    getChildren().addAll(key, value, up, down, remove);
  }
}
