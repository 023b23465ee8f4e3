package dev.hydraui.examples.todomvc;

import java.util.List;
import java.util.Optional;

/**
 * All there is to know.
 *
 * @param draft what stands in the field for a new todo
 * @param editing the todo that is being changed, and what stands in its field
 */
public record State(List<Todo> todos, String draft, Optional<Todo> editing, Filter filter) {

  static final State EMPTY = new State(List.of(), "", Optional.empty(), Filter.ALL);

  State todos(List<Todo> now) {
    return new State(now, draft, editing, filter);
  }

  State draft(String text) {
    return new State(todos, text, editing, filter);
  }

  State editing(Optional<Todo> todo) {
    return new State(todos, draft, todo, filter);
  }

  State filter(Filter now) {
    return new State(todos, draft, editing, now);
  }

  int nextId() {
    int highest = 0;
    for (Todo todo : todos) {
      highest = Math.max(highest, todo.id());
    }
    return highest + 1;
  }

  int left() {
    int count = 0;
    for (Todo todo : todos) {
      count += todo.completed() ? 0 : 1;
    }
    return count;
  }
}
