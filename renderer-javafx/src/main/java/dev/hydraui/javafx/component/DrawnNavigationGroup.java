package dev.hydraui.javafx.component;

import dev.hydraui.component.NavigationGroup;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Ways that belong together, under a name. */
final class DrawnNavigationGroup extends Drawn<NavigationGroup<?>, VBox> {

  private final Label label = Words.label("h-navigation-heading");

  DrawnNavigationGroup() {
    super(new VBox());
    node().getStyleClass().add("h-navigation-group");
    node().getChildren().add(label);
    label.setLabelFor(node());
    Semantics.role("group").tell(node());
    room(Room.of(node()));
  }

  @Override
  protected void show(NavigationGroup<?> group) {
    label.setText(group.title());
  }
}
