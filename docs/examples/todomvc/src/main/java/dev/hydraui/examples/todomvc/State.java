package dev.hydraui.examples.todomvc;

import java.util.Optional;

/**
 * All there is to know.
 *
 * @param draft what stands in the field for a new todo
 * @param editing the todo that is being edited
 */
public record State(Todos todos, String draft, Filter filter, Optional<Editing> editing) {

  static final State START = new State(Todos.NONE, "", Filter.ALL, Optional.empty());

  /** A todo's title while it is being edited. */
  public record Editing(int id, String title) {}

  State with(Todos newTodos) {
    return new State(newTodos, draft, filter, editing);
  }

  State draft(String text) {
    return new State(todos, text, filter, editing);
  }

  State at(Filter newFilter) {
    return new State(todos, draft, newFilter, editing);
  }

  State editing(int id, String title) {
    return new State(todos, draft, filter, Optional.of(new Editing(id, title)));
  }

  State editingNothing() {
    return new State(todos, draft, filter, Optional.empty());
  }

  /** The todos that the filter shows. */
  Todos shown() {
    return todos.only(filter::shows);
  }
}
