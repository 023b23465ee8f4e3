package dev.hydraui.examples.todomvc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list of todos. A change that changes nothing returns the same object. */
public record Todos(List<Todo> list) {

  static final Todos NONE = new Todos(List.of());

  public Todos {
    list = List.copyOf(list);
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  int active() {
    return only(todo -> !todo.done()).list.size();
  }

  int completed() {
    return list.size() - active();
  }

  /** With one more at the end; titles lose the spaces around them, and one without is not added. */
  Todos add(String title) {
    String trimmed = title.trim();
    if (trimmed.isEmpty()) {
      return this;
    }
    List<Todo> more = new ArrayList<>(list);
    more.add(new Todo(nextId(), trimmed, false));
    return new Todos(more);
  }

  private int nextId() {
    int last = 0;
    for (Todo todo : list) {
      last = Math.max(last, todo.id());
    }
    return last + 1;
  }

  /** With another title for one of them, which goes away if that is empty. */
  Todos rename(int id, String title) {
    String trimmed = title.trim();
    return trimmed.isEmpty()
        ? remove(id)
        : each(todo -> todo.id() == id ? todo.titled(trimmed) : todo);
  }

  Todos mark(int id, boolean done) {
    return each(todo -> todo.id() == id ? todo.done(done) : todo);
  }

  Todos markAll(boolean done) {
    return each(todo -> todo.done(done));
  }

  Todos remove(int id) {
    return only(todo -> todo.id() != id);
  }

  Todos removeCompleted() {
    return only(todo -> !todo.done());
  }

  Todos only(Predicate<Todo> kept) {
    List<Todo> rest = new ArrayList<>();
    for (Todo todo : list) {
      if (kept.test(todo)) {
        rest.add(todo);
      }
    }
    return rest.size() == list.size() ? this : new Todos(rest);
  }

  /** Todos that stay as they are stay the same objects, and are not drawn again. */
  private Todos each(UnaryOperator<Todo> change) {
    List<Todo> changed = new ArrayList<>();
    for (Todo todo : list) {
      Todo after = change.apply(todo);
      changed.add(after.equals(todo) ? todo : after);
    }
    return changed.equals(list) ? this : new Todos(changed);
  }
}
