package dev.hydraui.javafx.component;

import dev.hydraui.component.Alert;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A message in the page. */
final class DrawnAlert extends Drawn<Alert<?>, HBox> {

  private final Glyph icon = new Glyph("info");
  private final Label title = Words.label("h-alert-title");
  private final Label description = Words.label("h-alert-description");
  private final Lines actions = new Lines();
  private final Press dismiss = Press.ofIcon();

  DrawnAlert() {
    super(new HBox());
    VBox body = new VBox(title, description, actions);
    body.getStyleClass().add("h-alert-body");
    actions.getStyleClass().add("h-row");
    HBox.setHgrow(body, Priority.ALWAYS);
    dismiss.setOnAction(event -> send(component().onDismiss()));
    node().getChildren().addAll(icon, body, dismiss);
    room(Room.of(actions));
  }

  @Override
  protected void show(Alert<?> alert) {
    Styles.set(node(), "h-alert", Tones.styleClass(alert.tone()));
    Semantics.role(Tones.warns(alert.tone()) ? "alert" : "status").tell(node());
    icon.show(Tones.icon(alert.tone()));
    title.setText(alert.title());
    Words.write(description, alert.description());
    Words.there(actions, !alert.children().isEmpty());
    dismiss.icon("close", surface().words().dismiss());
    Words.there(dismiss, alert.onDismiss().isPresent());
  }
}
