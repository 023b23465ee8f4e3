package dev.hydraui.javafx.component;

import dev.hydraui.component.Details;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import javafx.scene.layout.VBox;

/** Names and values below one another. */
final class DrawnDetails extends Drawn<Details<?>, VBox> {

  DrawnDetails() {
    super(new VBox());
    node().getStyleClass().add("h-details");
    room(Room.of(node()));
  }

  @Override
  protected void show(Details<?> details) {}
}
