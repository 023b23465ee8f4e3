package dev.hydraui.javafx.component;

import dev.hydraui.component.Grid;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;

/** Its children in as many columns as fit. */
final class DrawnGrid extends Drawn<Grid<?>, Columns> {

  DrawnGrid() {
    super(new Columns());
    room(Room.of(node()));
  }

  @Override
  protected void show(Grid<?> grid) {
    Styles.set(node(), "h-grid", Styles.of("narrowest-", grid.narrowest()));
    node().most(grid.columns());
  }
}
