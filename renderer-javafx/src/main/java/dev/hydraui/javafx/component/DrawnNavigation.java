package dev.hydraui.javafx.component;

import dev.hydraui.component.Navigation;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Semantics;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The ways through an application; a column at its end, as of settings, stands at the bottom. */
final class DrawnNavigation extends Drawn<Navigation<?>, ScrollPane> {

  private final VBox ways = new VBox();

  DrawnNavigation() {
    super(new ScrollPane());
    node().getStyleClass().add("h-navigation");
    node().setContent(ways);
    node().setFitToWidth(true);
    node().setFitToHeight(true);
    node().setFocusTraversable(false);
    node().setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    ways.getStyleClass().add("h-navigation-ways");
    ways.getChildren().addListener((ListChangeListener<Node>) change -> settle());
    Semantics.role("navigation").tell(node());
    room(Room.of(ways));
  }

  private void settle() {
    for (Node way : ways.getChildren()) {
      boolean settings = way.getStyleClass().contains("h-column");
      VBox.setVgrow(way, settings ? Priority.ALWAYS : Priority.NEVER);
    }
  }

  @Override
  protected void show(Navigation<?> navigation) {
    node().setAccessibleText(navigation.label());
  }
}
