package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import javafx.scene.layout.Pane;

/** What the outermost component is put in; it draws none itself. */
final class Origin extends Drawn<Component<?>, Pane> {

  Origin(Pane pane) {
    super(pane);
    room(Room.of(pane));
  }

  @Override
  protected void show(Component<?> component) {}
}
