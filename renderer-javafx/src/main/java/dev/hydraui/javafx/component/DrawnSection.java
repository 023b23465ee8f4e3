package dev.hydraui.javafx.component;

import dev.hydraui.component.Section;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A part of a page under a heading, which may open and close it. */
final class DrawnSection extends Drawn<Section<?>, VBox> {

  private static final int LEVEL = 2;

  private final Label title = Words.label("h-section-title");
  private final Toggle toggle = new Toggle();
  private final StackPane toggling = new StackPane(toggle);
  private final Label description = Words.label("h-section-description");
  private final VBox body = new VBox();

  DrawnSection() {
    super(new VBox());
    VBox head = new VBox(title, toggling, description);
    head.getStyleClass().add("h-section-head");
    body.getStyleClass().add("h-section-body");
    toggle.getStyleClass().add("h-section-toggle");
    toggle.setOnAction(
        event -> send(component().onToggle().map(toEvent -> toEvent.apply(!component().open()))));
    DrawnHeading.tell(title, LEVEL);
    Semantics.role("heading").in("level " + LEVEL).tell(toggling);
    toggling.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    node().getStyleClass().add("h-section");
    node().getChildren().addAll(head, body);
    room(Room.of(body));
  }

  @Override
  protected void show(Section<?> section) {
    boolean toggles = section.onToggle().isPresent();
    boolean open = section.open() || !toggles;
    title.setText(section.title());
    toggle.label(section.title(), "next");
    toggle.open(open);
    toggling.setAccessibleText(section.title());
    Words.there(title, !toggles);
    Words.there(toggling, toggles);
    Words.write(description, section.description());
    Words.there(body, open);
  }
}
