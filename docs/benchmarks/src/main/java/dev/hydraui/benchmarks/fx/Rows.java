package dev.hydraui.benchmarks.fx;

import dev.hydraui.benchmarks.keyed.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of Hydra's table: its rows, the selected one's id or 0, and which of them are in sight.
 */
record Rows(List<Row> all, int selected, int nextId, int first, int count) {

  private static final Words WORDS = new Words();

  static final Rows NONE = new Rows(List.of(), 0, 1, 0, 20);

  Rows after(Task task) {
    if (task instanceof Task.Look look) {
      return new Rows(all, selected, nextId, look.first(), look.count());
    }
    if (task instanceof Task.Select select) {
      return new Rows(all, all.get(select.row()).id(), nextId, first, count);
    }
    if (task instanceof Task.Create create) {
      return new Rows(more(List.of(), create.count()), 0, nextId + create.count(), first, count);
    }
    if (task instanceof Task.Append append) {
      List<Row> rows = more(all, append.count());
      return new Rows(rows, selected, nextId + append.count(), first, count);
    }
    return new Rows(changed(task), selected, nextId, first, count);
  }

  private List<Row> changed(Task task) {
    if (task instanceof Task.Clear) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>(all);
    if (task instanceof Task.Remove remove) {
      rows.remove(remove.row());
    } else if (task instanceof Task.Swap swap) {
      rows.set(swap.one(), all.get(swap.other()));
      rows.set(swap.other(), all.get(swap.one()));
    } else {
      for (int i = 0; i < rows.size(); i += 10) {
        rows.set(i, new Row(rows.get(i).id(), rows.get(i).label() + " !!!"));
      }
    }
    return rows;
  }

  private List<Row> more(List<Row> before, int more) {
    List<Row> rows = new ArrayList<>(before.size() + more);
    rows.addAll(before);
    for (int i = 0; i < more; i++) {
      rows.add(new Row(nextId + i, WORDS.label()));
    }
    return rows;
  }

  /** The rows in sight. */
  List<Row> window() {
    int from = Math.min(first, all.size());
    return all.subList(from, Math.min(all.size(), from + count));
  }
}
