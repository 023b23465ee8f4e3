package dev.hydraui.benchmarks.keyed;

import dev.hydraui.benchmarks.keyed.Msg.Add;
import dev.hydraui.benchmarks.keyed.Msg.Clear;
import dev.hydraui.benchmarks.keyed.Msg.Remove;
import dev.hydraui.benchmarks.keyed.Msg.Run;
import dev.hydraui.benchmarks.keyed.Msg.Select;
import dev.hydraui.benchmarks.keyed.Msg.Swap;
import dev.hydraui.benchmarks.keyed.Msg.Update;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import dev.hydraui.web.tag.Html;
import java.util.ArrayList;
import java.util.List;

/** The table of js-framework-benchmark, keyed. */
final class Rows extends Html<Msg> implements Machine<Rows.State, Msg> {

  private static final int NOTHING = 0;

  private final Node<Msg> head =
      tag("div")
          .className("jumbotron")
          .children(
              tag("div")
                  .className("row")
                  .children(
                      tag("div").className("col-md-6").children(tag("h1").text("Hydra-\"keyed\"")),
                      tag("div")
                          .className("col-md-6")
                          .children(
                              tag("div")
                                  .className("row")
                                  .children(
                                      button("run", "Create 1,000 rows", new Run(1_000)),
                                      button("runlots", "Create 10,000 rows", new Run(10_000)),
                                      button("add", "Append 1,000 rows", new Add(1_000)),
                                      button("update", "Update every 10th row", new Update()),
                                      button("clear", "Clear", new Clear()),
                                      button("swaprows", "Swap Rows", new Swap())))));

  private final Node<Msg> icon =
      tag("span").className("glyphicon glyphicon-remove").attribute("aria-hidden", "true");

  private final Node<Msg> preloaded =
      tag("span")
          .className("preloadicon glyphicon glyphicon-remove")
          .attribute("aria-hidden", "true");

  private final Node<Msg> last = tag("td").className("col-md-6");

  private final Words words = new Words();

  /** The rows, the selected row's id or 0, and the id of the next row. */
  record State(List<Row> rows, int selected, int nextId) {}

  @Override
  public Step<State, Msg> init() {
    return Step.of(new State(List.of(), NOTHING, 1));
  }

  @Override
  public Step<State, Msg> update(State state, Msg msg) {
    return Step.of(next(state, msg));
  }

  private State next(State state, Msg msg) {
    if (msg instanceof Select select) {
      return new State(state.rows(), select.id(), state.nextId());
    }
    if (msg instanceof Remove remove) {
      return withRows(state, without(state.rows(), remove.id()));
    }
    if (msg instanceof Run run) {
      return new State(more(List.of(), run.count(), state), NOTHING, state.nextId() + run.count());
    }
    if (msg instanceof Add add) {
      return new State(
          more(state.rows(), add.count(), state), state.selected(), state.nextId() + add.count());
    }
    if (msg instanceof Update) {
      return withRows(state, withEveryTenthLonger(state.rows()));
    }
    if (msg instanceof Swap) {
      return withRows(state, swapped(state.rows()));
    }
    return msg instanceof Clear ? new State(List.of(), NOTHING, state.nextId()) : state;
  }

  private static State withRows(State state, List<Row> rows) {
    return new State(rows, state.selected(), state.nextId());
  }

  private List<Row> more(List<Row> rows, int count, State state) {
    List<Row> all = new ArrayList<>(rows.size() + count);
    all.addAll(rows);
    for (int i = 0; i < count; i++) {
      all.add(new Row(state.nextId() + i, words.label()));
    }
    return all;
  }

  private static List<Row> without(List<Row> rows, int id) {
    List<Row> rest = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (row.id() != id) {
        rest.add(row);
      }
    }
    return rest;
  }

  private static List<Row> withEveryTenthLonger(List<Row> rows) {
    List<Row> changed = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i += 10) {
      Row row = rows.get(i);
      changed.set(i, new Row(row.id(), row.label() + " !!!"));
    }
    return changed;
  }

  private static List<Row> swapped(List<Row> rows) {
    if (rows.size() <= 998) {
      return rows;
    }
    List<Row> swapped = new ArrayList<>(rows);
    swapped.set(1, rows.get(998));
    swapped.set(998, rows.get(1));
    return swapped;
  }

  @Override
  public Node<Msg> view(State state) {
    return tag("div")
        .className("container")
        .children(
            head,
            tag("table")
                .className("table table-hover table-striped test-data")
                .children(tag("tbody").attribute("id", "tbody").children(rows(state))),
            preloaded);
  }

  private Node<Msg> rows(State state) {
    return each(state.rows(), Row::id, row -> row.id() == state.selected(), this::row);
  }

  private Node<Msg> button(String id, String label, Msg msg) {
    return tag("div")
        .className("col-sm-6 smallpad")
        .children(
            tag("button")
                .className("btn btn-primary btn-block")
                .attribute("type", "button")
                .attribute("id", id)
                .text(label)
                .onClick(msg));
  }

  private Node<Msg> row(Row row, boolean selected) {
    return tag("tr")
        .className(selected ? "danger" : "")
        .children(
            tag("td").className("col-md-1").text("" + row.id()),
            tag("td")
                .className("col-md-4")
                .children(tag("a").text(row.label()).onClick(new Select(row.id()))),
            tag("td")
                .className("col-md-1")
                .children(tag("a").onClick(new Remove(row.id())).children(icon)),
            last);
  }
}
