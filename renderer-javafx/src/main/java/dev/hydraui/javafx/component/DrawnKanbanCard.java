package dev.hydraui.javafx.component;

import dev.hydraui.component.KanbanCard;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;

/** A card of a board. */
final class DrawnKanbanCard extends Drawn<KanbanCard<?>, BoardCard> {

  DrawnKanbanCard() {
    super(new BoardCard());
    node().open.setOnAction(event -> send(component().onOpen()));
    room(Room.of(node().aside));
  }

  @Override
  protected void show(KanbanCard<?> card) {
    BoardCard box = node();
    boolean opens = card.onOpen().isPresent();
    box.key = card.key();
    box.fixed = card.disabled();
    box.title.setText(card.title());
    box.open.label(card.title(), "");
    Words.there(box.title, !opens);
    Words.there(box.open, opens);
    Words.write(box.description, card.description());
    box.grip.icon("grip", surface().words().move(card.title()));
    box.grip.setAccessibleHelp(surface().words().moveHelp());
    box.grip.setDisable(card.disabled());
  }
}
