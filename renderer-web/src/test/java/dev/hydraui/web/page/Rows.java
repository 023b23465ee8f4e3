package dev.hydraui.web.page;

import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import dev.hydraui.web.tag.Html;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows with a field each, which change their order under whoever types. */
final class Rows extends Html<Rows.Event> implements Machine<Rows.State, Rows.Event> {

  record Row(int id, String text) {}

  record State(List<Row> rows, String log) {}

  sealed interface Event {
    record Reverse() implements Event {}

    record Rotate() implements Event {}

    record Remove(int id) implements Event {}

    record Type(int id, String text) implements Event {}

    record Left(int id) implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      rows.add(new Row(i, "row " + i));
    }
    return Step.of(new State(rows, ""));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    List<Row> rows = new ArrayList<>(state.rows());
    if (event instanceof Event.Reverse) {
      Collections.reverse(rows);
    } else if (event instanceof Event.Rotate) {
      rows.add(rows.remove(0));
    } else if (event instanceof Event.Remove remove) {
      rows.removeIf(row -> row.id() == remove.id());
    } else if (event instanceof Event.Type type) {
      rows.replaceAll(row -> row.id() == type.id() ? new Row(row.id(), type.text()) : row);
    } else if (event instanceof Event.Left left) {
      return Step.of(new State(rows, state.log() + "left " + left.id() + ";"));
    }
    return Step.of(new State(rows, state.log()));
  }

  @Override
  public Node<Event> view(State state) {
    return tag("div")
        .children(
            tag("button").attribute("id", "reverse").text("Reverse").onClick(new Event.Reverse()),
            tag("button").attribute("id", "rotate").text("Rotate").onClick(new Event.Rotate()),
            tag("output").text(state.log()),
            tag("ul").children(each(state.rows(), Row::id, this::row)));
  }

  private Node<Event> row(Row row) {
    return tag("li")
        .attribute("id", "row" + row.id())
        .children(
            tag("input")
                .attribute("aria-label", "Row " + row.id())
                .attribute("value", row.text())
                .onInput(text -> new Event.Type(row.id(), text))
                .onKey("Escape", new Event.Remove(row.id()))
                .onKey("F2", new Event.Reverse())
                .on("focusout", new Event.Left(row.id())),
            tag("div").className("scroll").children(tag("p").text("deep")),
            tag("button").text("Remove").onClick(new Event.Remove(row.id())));
  }
}
