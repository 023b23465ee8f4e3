package dev.hydraui.javafx.component;

import dev.hydraui.component.ItemList;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Semantics;

/** Items below one another. */
final class DrawnItemList extends Drawn<ItemList<?>, LongBox> {

  DrawnItemList() {
    super(new LongBox());
    node().getStyleClass().add("h-list");
    node().whenDrawn(task -> surface().whenDrawn(task));
    Semantics.role("list").tell(node());
    room(node());
    glide();
  }

  @Override
  protected void show(ItemList<?> list) {
    node().setAccessibleText(list.label());
  }
}
