package dev.hydraui.javafx.component;

import dev.hydraui.component.KanbanColumn;
import dev.hydraui.javafx.scene.Drawn;

/** A column of a board. */
final class DrawnKanbanColumn extends Drawn<KanbanColumn<?>, BoardColumn> {

  DrawnKanbanColumn() {
    super(new BoardColumn());
    node().cards.whenDrawn(task -> surface().whenDrawn(task));
    room(node().cards);
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
