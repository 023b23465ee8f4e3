package dev.hydraui.benchmarks.fx;

import dev.hydraui.component.SortDirection;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.List;

/** Rows of which those in sight have nodes. */
final class HydraTable extends Ui<Task> implements Machine<Rows, Task> {

  private static final List<TableColumn> COLUMNS =
      List.of(column("Number", true), column("Label", false), column("Remove", false));

  private static TableColumn column(String title, boolean numeric) {
    return new TableColumn(title, title, false, SortDirection.NONE, numeric);
  }

  @Override
  public Step<Rows, Task> init() {
    return Step.of(Rows.NONE);
  }

  @Override
  public Step<Rows, Task> update(Rows rows, Task task) {
    return Step.of(rows.after(task));
  }

  @Override
  public Node<Task> view(Rows rows) {
    return table(
        "Rows",
        COLUMNS,
        tableRows(
            rows.all().size(),
            Math.min(rows.first(), rows.all().size()),
            range -> new Task.Look(range.first(), range.count()),
            each(rows.window(), Row::id, row -> row.id() == rows.selected(), this::row)));
  }

  private Node<Task> row(Row row, boolean selected) {
    return tableRow(
            row.label(),
            tableCell("" + row.id()).numeric(true),
            tableCell(row.label()),
            tableCell("", button("Remove", new Task.Remove(0))))
        .selected(selected);
  }
}
