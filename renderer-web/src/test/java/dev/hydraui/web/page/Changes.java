package dev.hydraui.web.page;

import dev.hydraui.component.Menu;
import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Option;
import dev.hydraui.component.SortDirection;
import dev.hydraui.component.Table;
import dev.hydraui.component.TableColumn;
import dev.hydraui.component.TableRow;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import dev.hydraui.web.tag.Html;
import java.util.List;

/** Components that become different while they are on screen. */
final class Changes extends Html<Changes.Event> implements Machine<Changes.State, Changes.Event> {

  record State(boolean on, boolean asked, String log) {}

  sealed interface Event {
    record Turned() implements Event {}

    record Asked(boolean open) implements Event {}

    record Did(String what) implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State(false, false, ""));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Turned) {
      return Step.of(new State(!state.on(), state.asked(), state.log()));
    }
    if (event instanceof Event.Asked asked) {
      return Step.of(new State(state.on(), asked.open(), state.log()));
    }
    return Step.of(
        new State(state.on(), state.asked(), state.log() + ((Event.Did) event).what() + ";"));
  }

  @Override
  public Node<Event> view(State state) {
    return tag("div")
        .children(
            button("Turn", new Event.Turned()),
            rows(state.on()),
            pagination("Pages", "1").onNext(new Event.Did("next")),
            tag("p")
                .attribute("id", "text")
                .text(state.on() ? "on" : "")
                .children(tag("b").text("!")),
            sizes(state.on() ? "l" : "m"),
            actions(),
            dateField("Day", "2026-03-01", Event.Did::new),
            button("Ask", new Event.Asked(true)),
            when(state.asked(), this::question),
            tag("output").text(state.log()));
  }

  private static final List<TableColumn> COLUMNS =
      List.of(new TableColumn("name", "Name", false, SortDirection.NONE, false));

  private Table<Event> rows(boolean selectable) {
    Table<Event> table = table("Rows", COLUMNS, row(selectable));
    return selectable ? table.onSelectAll(on -> new Event.Did("all " + on)) : table;
  }

  private TableRow<Event> row(boolean selectable) {
    TableRow<Event> row = tableRow("One", tableCell("One"));
    return selectable ? row.onSelect(on -> new Event.Did("selected " + on)) : row;
  }

  /** It takes no other choice. */
  private Node<Event> sizes(String chosen) {
    return tag("select")
        .attribute("id", "sizes")
        .attribute("value", chosen)
        .on("change", new Event.Did("chosen"))
        .children(size("s"), size("m"), size("l"));
  }

  private Node<Event> size(String name) {
    return tag("option").attribute("value", name).text(name);
  }

  private Menu<Event> actions() {
    return menu(
        "Actions",
        List.of(MenuItem.of("edit", "Edit"), MenuItem.of("copy", "Copy")),
        Event.Did::new);
  }

  private Node<Event> question() {
    return dialog(
        "Question",
        new Event.Asked(false),
        select(
                "Fixed",
                "a",
                List.of(new Option("a", "A", ""), new Option("b", "B", "")),
                Event.Did::new)
            .readOnly(true),
        textField("Name", "", Event.Did::new).onCancel(new Event.Did("cancelled")));
  }
}
