package dev.hydraui.javafx.component;

import dev.hydraui.component.Row;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;

/** Its children beside one another; they wrap where the space ends. */
final class DrawnRow extends Drawn<Row<?>, Lines> {

  DrawnRow() {
    super(new Lines());
    room(Room.of(node()));
  }

  @Override
  protected void show(Row<?> row) {
    Styles.set(node(), "h-row", Styles.of("gap-", row.gap()));
    node().align(row.alignment());
  }
}
