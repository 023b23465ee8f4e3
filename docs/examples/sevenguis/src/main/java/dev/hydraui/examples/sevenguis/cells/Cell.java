package dev.hydraui.examples.sevenguis.cells;

/** A place in the sheet, both from 0: A1 is column 0, row 0. */
public record Cell(int column, int row) {

  static final int COLUMNS = 26;
  static final int ROWS = 100;

  static String letter(int column) {
    return "" + (char) ('A' + column);
  }

  @Override
  public String toString() {
    return letter(column) + (row + 1);
  }
}
