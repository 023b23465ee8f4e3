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
   * A table whose columns have what is in them: each gets that, and a part of what is left.
   *
   * @param natural what suits each column
   */
  static TableWidths natural(double room, double selection, List<Double> natural) {
    double needed = natural.stream().mapToDouble(Double::doubleValue).sum();
    double part = needed > 0 ? Math.max(1, (room - selection) / needed) : 1;
    return new TableWidths(selection, natural.stream().map(its -> Math.floor(its * part)).toList());
  }

  /**
   * A table whose columns have widths: those without one share what is left, all alike.
   *
   * @param own of each column, or 0
   * @param least none of the others is narrower
   */
  static TableWidths sized(double room, double selection, List<Double> own, double least) {
    double fixed = own.stream().mapToDouble(Double::doubleValue).sum();
    long free = own.stream().filter(width -> width == 0).count();
    double share = free > 0 ? Math.floor((room - selection - fixed) / free) : 0;
    List<Double> columns = new ArrayList<>();
    for (double width : own) {
      columns.add(width > 0 ? width : Math.max(least, share));
    }
    return new TableWidths(selection, columns);
  }

  /** Of all of it. */
  double whole() {
    return start(columns.size());
  }

  /** Where a column begins; -1 is the one for checkboxes. */
  double start(int column) {
    double x = column < 0 ? 0 : selection;
    for (int i = 0; i < column; i++) {
      x += columns.get(i);
    }
    return x;
  }
}
