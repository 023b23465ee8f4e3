package dev.hydraui.javafx.scene;

import dev.hydraui.node.Component;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Stands for a component that nothing draws, says so, and shows what is in it. */
final class Undrawn extends Drawn<Component<?>, VBox> {

  private final Label label = new Label();

  Undrawn() {
    super(new VBox(0));
    label.setWrapText(true);
    node().getStyleClass().addAll("h-column", "h-undrawn");
    node().getChildren().add(label);
    room(Room.of(node()));
  }

  @Override
  protected void show(Component<?> component) {
    if (label.getText().isEmpty()) {
      String message = "Nothing draws " + component.type().name();
      label.setText(message);
      surface().fail(new IllegalStateException(message + "; add a drawer with Drawers.with(...)"));
    }
  }
}
