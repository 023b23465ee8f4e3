package dev.hydraui.javafx.component;

import dev.hydraui.component.KanbanColumn;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;

/** A column of a board. */
final class DrawnKanbanColumn extends Drawn<KanbanColumn<?>, BoardColumn> {

  DrawnKanbanColumn() {
    super(new BoardColumn());
    room(Room.of(node().cards));
    glide();
  }

  @Override
  protected void show(KanbanColumn<?> column) {
    node().key = column.key();
    node().title.setText(column.title());
    Words.write(node().status, column.status());
    node().setAccessibleText(column.title());
    node().cards.setAccessibleText(column.title());
  }
}
