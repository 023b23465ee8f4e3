package dev.hydraui.examples.todomvc;

import dev.hydraui.capability.Format;
import dev.hydraui.component.Tab;
import dev.hydraui.component.Ui;
import dev.hydraui.examples.todomvc.State.Editing;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TodoMVC: how it looks. */
final class TodoView extends Ui<Event> {

  private final Format format;

  TodoView(Format format) {
    this.format = format;
  }

  Node<Event> of(State state) {
    return page("Todos", newTodo(state), when(!state.todos().isEmpty(), () -> list(state)));
  }

  private Node<Event> newTodo(State state) {
    return form(
        "New todo",
        new Event.Added(),
        textField("What needs to be done?", state.draft(), Event.Drafted::new).autofocus());
  }

  private Node<Event> list(State state) {
    return tabs("Which todos", filters(), state.filter().name(), TodoView::choose, items(state));
  }

  // region items
  private Node<Event> items(State state) {
    Todos todos = state.todos();
    return column(
        checkbox("Mark all as complete", todos.active() == 0, Event.AllMarked::new)
            .mixed(todos.active() > 0 && todos.completed() > 0),
        itemList(
            "Todos", each(state.shown().list(), Todo::id, todo -> title(todo, state), this::item)),
        row(
            text(left(todos.active())),
            spacer(),
            when(
                todos.completed() > 0,
                () -> button("Clear completed", new Event.CompletedRemoved()))));
  }

  private Node<Event> item(Todo todo, Optional<String> title) {
    return title.isPresent()
        ? item("", editor(todo, title.get()))
        : item(
                todo.title(),
                iconButton("close", "Delete " + todo.title(), new Event.Removed(todo.id())))
            .checked(todo.done())
            .onCheck(done -> new Event.Marked(todo.id(), done))
            .onDoublePress(new Event.Edited(todo.id(), todo.title()));
  }

  // endregion

  private Node<Event> editor(Todo todo, String title) {
    return form(
        "Edit " + todo.title(),
        new Event.EditSaved(),
        textField("Title", title, text -> new Event.Edited(todo.id(), text))
            .onBlur(new Event.EditSaved())
            .onCancel(new Event.EditCancelled())
            .autofocus());
  }

  /** What stands in the field if this todo is being edited. */
  private static Optional<String> title(Todo todo, State state) {
    return state.editing().filter(open -> open.id() == todo.id()).map(Editing::title);
  }

  private static List<Tab> filters() {
    List<Tab> tabs = new ArrayList<>();
    for (Filter filter : Filter.values()) {
      tabs.add(new Tab(filter.name(), filter.label, ""));
    }
    return tabs;
  }

  private static Event choose(String name) {
    for (Filter filter : Filter.values()) {
      if (filter.name().equals(name)) {
        return new Event.Chosen(filter);
      }
    }
    throw new IllegalArgumentException("No filter " + name);
  }

  private String left(int count) {
    boolean one = format.plural(count) == Format.Plural.ONE;
    return format.number("" + count) + (one ? " item left" : " items left");
  }
}
