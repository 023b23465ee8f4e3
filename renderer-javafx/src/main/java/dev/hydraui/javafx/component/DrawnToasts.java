package dev.hydraui.javafx.component;

import dev.hydraui.component.Toasts;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where short messages appear: over the page, at its end. */
final class DrawnToasts extends Drawn<Toasts<?>, Region> {

  private final VBox list = new VBox();

  DrawnToasts() {
    super(new Region());
    Words.there(node(), false);
    list.getStyleClass().add("h-toasts");
    list.setPickOnBounds(false);
    list.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(list, Pos.BOTTOM_RIGHT);
    Semantics.role("region").tell(list);
    node()
        .sceneProperty()
        .addListener(
            (scene, before, after) -> {
              if (after != null) {
                surface().lay(list);
              } else {
                surface().lift(list);
              }
            });
    room(Room.of(list));
    glide();
  }

  @Override
  protected void show(Toasts<?> toasts) {
    list.setAccessibleText(toasts.label());
  }
}
