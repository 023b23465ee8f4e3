package dev.hydraui.examples.sevenguis.cells;

import java.util.ArrayList;
import java.util.List;

/** What stands in a row of the sheet; rows that show the same are not drawn again. */
record Shown(List<Part> parts) {

  /** What stands in a cell, and whether it is being entered. */
  record Part(String text, boolean numeric, boolean editing) {}

  static Shown of(int row, Cells.State state) {
    List<Part> parts = new ArrayList<>();
    for (int column = 0; column < Cell.COLUMNS; column++) {
      Cell cell = new Cell(column, row);
      parts.add(
          state
              .editing()
              .filter(editing -> editing.cell().equals(cell))
              .map(editing -> new Part(editing.text(), false, true))
              .orElseGet(() -> part(state.sheet().value(cell))));
    }
    return new Shown(parts);
  }

  private static Part part(Value value) {
    return new Part(value.shown(), value instanceof Value.Amount, false);
  }

  Part at(int column) {
    return parts.get(column);
  }
}
