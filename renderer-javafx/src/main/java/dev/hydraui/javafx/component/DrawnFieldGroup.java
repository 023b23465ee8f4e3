package dev.hydraui.javafx.component;

import dev.hydraui.component.FieldGroup;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Fields that belong together, under a name. */
final class DrawnFieldGroup extends Drawn<FieldGroup<?>, VBox> {

  private final Label label = Words.label("h-group-label");
  private final VBox body = new VBox();

  DrawnFieldGroup() {
    super(new VBox());
    body.getStyleClass().add("h-column");
    label.setLabelFor(node());
    node().getStyleClass().add("h-group");
    node().getChildren().addAll(label, body);
    Semantics.role("group").tell(node());
    room(Room.of(body));
  }

  @Override
  protected void show(FieldGroup<?> group) {
    label.setText(group.label());
  }
}
