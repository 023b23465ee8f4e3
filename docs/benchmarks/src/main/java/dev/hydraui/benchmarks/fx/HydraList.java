package dev.hydraui.benchmarks.fx;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** Rows that all have nodes. */
final class HydraList extends Ui<Task> implements Machine<Rows, Task> {

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
    return page(
        "Rows", column(each(rows.all(), Row::id, row -> row.id() == rows.selected(), this::row)));
  }

  private Node<Task> row(Row row, boolean selected) {
    return row(
        text("" + row.id()),
        text(selected ? "> " + row.label() : row.label()),
        button("Remove", new Task.Remove(0)));
  }
}
