package dev.hydraui.javafx.component;

import dev.hydraui.component.Navigation;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.layout.VBox;

/** The ways through an application. */
final class DrawnNavigation extends Drawn<Navigation<?>, VBox> {

  DrawnNavigation() {
    super(new VBox());
    node().getStyleClass().add("h-navigation");
    Semantics.role("navigation").tell(node());
    room(Room.of(node()));
  }

  @Override
  protected void show(Navigation<?> navigation) {
    node().setAccessibleText(navigation.label());
  }
}
