package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Semantics;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A card of a board, with what it is taken by. */
final class BoardCard extends HBox {

  final Label title = Words.label("h-card-title");
  final Press open = new Press();
  final Label description = Words.label("h-card-description");
  final Lines aside = new Lines();
  final Press grip = Press.ofIcon();
  String key = "";
  boolean fixed;

  BoardCard() {
    getStyleClass().add("h-board-card");
    open.getStyleClass().add("h-item-button");
    aside.getStyleClass().add("h-row");
    Words.there(aside, false);
    aside
        .getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> Words.there(aside, !aside.getChildren().isEmpty()));
    VBox text = new VBox(title, open, description, aside);
    text.getStyleClass().add("h-card-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(text, grip);
    Semantics.role("listitem").tell(this);
  }

  String name() {
    return title.getText();
  }

  void held(boolean on) {
    Styles.flag(this, "held", on);
    Semantics.NONE.in("pressed", on).tell(grip);
  }
}
