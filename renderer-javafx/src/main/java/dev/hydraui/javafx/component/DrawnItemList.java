package dev.hydraui.javafx.component;

import dev.hydraui.component.ItemList;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.layout.VBox;

/** Items below one another. */
final class DrawnItemList extends Drawn<ItemList<?>, VBox> {

  DrawnItemList() {
    super(new VBox());
    node().getStyleClass().add("h-list");
    Semantics.role("list").tell(node());
    room(Room.of(node()));
  }

  @Override
  protected void show(ItemList<?> list) {
    node().setAccessibleText(list.label());
  }
}
