package dev.hydraui.javafx.component;

import dev.hydraui.component.Card;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import javafx.scene.layout.VBox;

/** Its children on a surface of their own. */
final class DrawnCard extends Drawn<Card<?>, VBox> {

  DrawnCard() {
    super(new VBox());
    node().getStyleClass().add("h-card");
    room(Room.of(node()));
  }

  @Override
  protected void show(Card<?> card) {}
}
