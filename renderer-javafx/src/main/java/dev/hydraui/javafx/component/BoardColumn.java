package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Semantics;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A column of a board. */
final class BoardColumn extends VBox {

  private static final int LEVEL = 3;

  final Label title = Words.label("h-board-title");
  final Label status = Words.label("h-board-status");
  final VBox cards = new VBox();
  String key = "";

  BoardColumn() {
    getStyleClass().add("h-board-column");
    cards.getStyleClass().add("h-board-cards");
    HBox.setHgrow(this, Priority.ALWAYS);
    VBox.setVgrow(cards, Priority.ALWAYS);
    DrawnHeading.tell(title, LEVEL);
    Semantics.role("list").tell(cards);
    Semantics.role("region").tell(this);
    HBox head = new HBox(title, status);
    head.getStyleClass().add("h-board-head");
    getChildren().addAll(head, cards);
  }

  String name() {
    return title.getText();
  }

  /** The cards without one. */
  List<Node> others(BoardCard card) {
    List<Node> others = new ArrayList<>(cards.getChildren());
    others.remove(card);
    return others;
  }
}
