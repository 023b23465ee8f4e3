package dev.hydraui.javafx.component;

import dev.hydraui.component.Toolbar;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;

/** What can be done with what is below it. */
final class DrawnToolbar extends Drawn<Toolbar<?>, Lines> {

  DrawnToolbar() {
    super(new Lines());
    node().getStyleClass().addAll("h-row", "h-toolbar");
    Semantics.role("group").tell(node());
    node()
        .getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  for (Node child : node().getChildren()) {
                    if (child instanceof Field field) {
                      field.lie();
                    }
                  }
                });
    room(Room.of(node()));
  }

  @Override
  protected void show(Toolbar<?> toolbar) {
    node().setAccessibleText(toolbar.label());
  }
}
