package dev.hydraui.javafx.component;

import dev.hydraui.component.Alignment;
import dev.hydraui.component.EmptyState;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Says that there is nothing here, why, and what to do. */
final class DrawnEmptyState extends Drawn<EmptyState<?>, VBox> {

  private final Label title = Words.label("h-empty-title");
  private final Label description = Words.label("h-empty-description");
  private final Lines actions = new Lines();

  DrawnEmptyState() {
    super(new VBox());
    StackPane picture = new StackPane(new Glyph("empty"));
    picture.getStyleClass().add("h-empty-picture");
    actions.getStyleClass().add("h-empty-actions");
    actions.align(Alignment.CENTER);
    node().getStyleClass().add("h-empty");
    node().getChildren().addAll(picture, title, description, actions);
    room(Room.of(actions));
  }

  @Override
  protected void show(EmptyState<?> state) {
    title.setText(state.title());
    Words.write(description, state.description());
    Words.there(actions, !state.children().isEmpty());
  }
}
