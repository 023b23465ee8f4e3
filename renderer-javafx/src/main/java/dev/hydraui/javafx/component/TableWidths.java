package dev.hydraui.javafx.component;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a table's columns are, in pixels.
 *
 * @param selection of the one for checkboxes; 0 where rows cannot be selected
 */
record TableWidths(double selection, List<Double> columns) {

  static final TableWidths NONE = new TableWidths(0, List.of());

  /**
   * Shares the room there is: columns with a width of their own keep it, the others get what suits
   * what is in them and a part of what is left, or give some where there is too little.
   *
   * @param own of each column, or 0
   * @param natural what would suit each
   */
  static TableWidths share(double room, double selection, List<Double> own, List<Double> natural) {
    double fixed = 0;
    double free = 0;
    for (int i = 0; i < own.size(); i++) {
      fixed += own.get(i);
      free += own.get(i) > 0 ? 0 : natural.get(i);
    }
    double part = free > 0 ? Math.max(0, room - selection - fixed) / free : 1;
    List<Double> columns = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      columns.add(Math.floor(own.get(i) > 0 ? own.get(i) : natural.get(i) * part));
    }
    return new TableWidths(selection, columns);
  }
}
