package dev.hydraui.javafx.component;

import dev.hydraui.component.Native;
import dev.hydraui.javafx.scene.Drawn;
import javafx.scene.layout.StackPane;

/** A node that the program has already; nothing where its key is not known. */
final class DrawnNative extends Drawn<Native<?>, StackPane> {

  DrawnNative() {
    super(new StackPane());
  }

  @Override
  protected void show(Native<?> part) {
    if (node().getChildren().isEmpty()) {
      surface().drawers().nativePart(part.key()).ifPresent(node().getChildren()::add);
      Words.there(node(), !node().getChildren().isEmpty());
    }
  }
}
