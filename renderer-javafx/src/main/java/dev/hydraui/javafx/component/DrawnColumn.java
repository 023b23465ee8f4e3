package dev.hydraui.javafx.component;

import dev.hydraui.component.Column;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;

/** Its children below one another. */
final class DrawnColumn extends Drawn<Column<?>, Pile> {

  DrawnColumn() {
    super(new Pile());
    room(Room.of(node()));
  }

  @Override
  protected void show(Column<?> column) {
    Styles.set(node(), "h-column", Styles.of("gap-", column.gap()));
  }
}
