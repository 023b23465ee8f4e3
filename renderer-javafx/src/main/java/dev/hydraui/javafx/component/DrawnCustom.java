package dev.hydraui.javafx.component;

import dev.hydraui.component.Custom;
import dev.hydraui.javafx.scene.CustomPart;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** A component of the application's own, and its children; these alone where it is not known. */
final class DrawnCustom extends Drawn<Custom<?>, VBox> {

  private final VBox children = new VBox();
  private Optional<CustomPart> part = Optional.empty();
  private boolean made;

  DrawnCustom() {
    super(new VBox());
    children.getStyleClass().add("h-column");
    node().getChildren().add(children);
    room(Room.of(children));
  }

  @Override
  protected void show(Custom<?> custom) {
    if (!made) {
      made = true;
      part =
          surface()
              .drawers()
              .custom(
                  custom.name(),
                  value -> send(component().onEvent().map(toEvent -> toEvent.apply(value))));
      part.ifPresent(own -> node().getChildren().add(0, own.node()));
    }
    part.ifPresent(own -> own.show(custom.properties()));
  }
}
