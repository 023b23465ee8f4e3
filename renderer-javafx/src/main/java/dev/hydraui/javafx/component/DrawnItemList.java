package dev.hydraui.javafx.component;

import dev.hydraui.component.ItemList;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Items below one another. */
final class DrawnItemList extends Drawn<ItemList<?>, VBox> {

  DrawnItemList() {
    super(new VBox());
    node().getStyleClass().add("h-list");
    Semantics.role("list").tell(node());
    node()
        .getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  for (Node item : node().getChildren()) {
                    Styles.flag(item, "first", item == node().getChildren().get(0));
                  }
                });
    room(Room.of(node()));
  }

  @Override
  protected void show(ItemList<?> list) {
    node().setAccessibleText(list.label());
  }
}
