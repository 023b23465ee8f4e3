package dev.hydraui.javafx.component;

import dev.hydraui.javafx.scene.Semantics;
import dev.hydraui.javafx.scene.Spot;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A column of a board. */
final class BoardColumn extends VBox {

  private static final int LEVEL = 3;

  final Label title = Words.label("h-board-title");
  final Label status = Words.label("h-board-status");
  final LongBox cards = new LongBox();
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

  /** The cards without one, with nodes or without. */
  List<Spot> others(BoardCard card) {
    List<Spot> others = new ArrayList<>(cards.items());
    others.removeIf(other -> isOf(other, card));
    return others;
  }

  /** Where a card is among all, or -1. */
  int indexOf(BoardCard card) {
    List<Spot> items = cards.items();
    for (int i = 0; i < items.size(); i++) {
      if (isOf(items.get(i), card)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isOf(Spot item, BoardCard card) {
    return item.isDrawn() && item.node() == card;
  }
}
