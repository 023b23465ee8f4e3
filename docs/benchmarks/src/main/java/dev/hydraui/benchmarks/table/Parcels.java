package dev.hydraui.benchmarks.table;

import dev.hydraui.component.RowRange;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** A table of a million rows; its state is which of them are in sight. */
final class Parcels extends Ui<RowRange> implements Machine<RowRange, RowRange> {

  static final int ROWS = 1_000_000;

  private static final List<TableColumn> COLUMNS =
      List.of(
          column("Parcel", false),
          column("Sender", false),
          column("Receiver", false),
          column("City", false),
          column("Weight", true),
          column("Price", true));

  private static TableColumn column(String title, boolean numeric) {
    return new TableColumn(title, title, false, SortDirection.NONE, numeric);
  }

  @Override
  public Step<RowRange, RowRange> init() {
    return Step.of(new RowRange(0, 40));
  }

  @Override
  public Step<RowRange, RowRange> update(RowRange state, RowRange seen) {
    return Step.of(seen);
  }

  @Override
  public Node<RowRange> view(RowRange state) {
    List<Integer> rows = new ArrayList<>();
    for (int i = state.first(); i < state.first() + state.count(); i++) {
      rows.add(i);
    }
    return table(
        "Parcels",
        COLUMNS,
        tableRows(ROWS, state.first(), range -> range, each(rows, row -> row, this::row)));
  }

  private Node<RowRange> row(int row) {
    return tableRow(
        "Parcel " + row,
        tableCell("Parcel " + row),
        tableCell("Sender " + row % 1009),
        tableCell("Receiver " + row % 2003),
        tableCell("City " + row % 401),
        tableCell(row % 97 + " kg").numeric(true),
        tableCell(row % 8999 + ".00").numeric(true));
  }
}
