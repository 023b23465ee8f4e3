package dev.hydraui.javafx.component;

import dev.hydraui.component.Detail;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A name and its value. */
final class DrawnDetail extends Drawn<Detail<?>, HBox> {

  private final Label label = Words.label("h-detail-label");
  private final Lines value = new Lines();

  DrawnDetail() {
    super(new HBox());
    value.getStyleClass().add("h-detail-value");
    Semantics.role("term").tell(label);
    Semantics.role("definition").tell(value);
    HBox.setHgrow(value, Priority.ALWAYS);
    node().getStyleClass().add("h-detail");
    node().getChildren().addAll(label, value);
    room(Room.of(value));
  }

  @Override
  protected void show(Detail<?> detail) {
    label.setText(detail.label());
  }
}
