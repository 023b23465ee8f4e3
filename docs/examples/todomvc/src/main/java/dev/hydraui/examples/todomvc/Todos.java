package dev.hydraui.examples.todomvc;

import dev.hydraui.capability.Navigation;
import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** TodoMVC: what happens. How it looks is in {@link TodosView}. */
public final class Todos implements Machine<State, Event> {

  private final TodosView view = new TodosView();

  @Override
  public Step<State, Event> init() {
    return Step.of(State.EMPTY, Effect.ask(new Storage.Read(Stored.KEY), Event.Loaded::new));
  }

  @Override
  public List<Subscription<Event>> subscriptions(State state) {
    return List.of(Subscription.to(new Navigation.Addresses(), Event.Went::new));
  }

  // region update
  @Override
  public Step<State, Event> update(State state, Event event) {
    State next = next(state, event);
    return next.todos().equals(state.todos()) || event instanceof Event.Loaded
        ? Step.of(next)
        : Step.of(next, Effect.tell(new Storage.Write(Stored.KEY, Stored.write(next.todos()))));
  }

  // endregion

  private static State next(State state, Event event) {
    if (event instanceof Event.Loaded loaded) {
      return state.todos(loaded.stored().map(Stored::read).orElse(List.of()));
    }
    if (event instanceof Event.Went went) {
      return state.filter(Filter.at(went.address()));
    }
    if (event instanceof Event.Draft draft) {
      return state.draft(draft.text());
    }
    if (event instanceof Event.Add) {
      return add(state);
    }
    if (event instanceof Event.Toggle toggle) {
      return each(
          state, todo -> todo.id() == toggle.id() ? todo.completed(toggle.completed()) : todo);
    }
    if (event instanceof Event.ToggleAll toggle) {
      return each(state, todo -> todo.completed(toggle.completed()));
    }
    if (event instanceof Event.Remove remove) {
      return without(state, todo -> todo.id() == remove.id());
    }
    if (event instanceof Event.RemoveCompleted) {
      return without(state, Todo::completed);
    }
    if (event instanceof Event.Edit edit) {
      return state.editing(Optional.of(edit.todo()));
    }
    return event instanceof Event.Save ? save(state) : state.editing(Optional.empty());
  }

  private static State add(State state) {
    String title = state.draft().strip();
    if (title.isEmpty()) {
      return state;
    }
    List<Todo> todos = new ArrayList<>(state.todos());
    todos.add(new Todo(state.nextId(), title, false));
    return state.todos(todos).draft("");
  }

  /** Takes over what stands in the field; a todo without a title goes away. */
  private static State save(State state) {
    if (state.editing().isEmpty()) {
      return state;
    }
    Todo edited = state.editing().get();
    String title = edited.title().strip();
    State closed = state.editing(Optional.empty());
    return title.isEmpty()
        ? without(closed, todo -> todo.id() == edited.id())
        : each(closed, todo -> todo.id() == edited.id() ? todo.title(title) : todo);
  }

  private static State each(State state, UnaryOperator<Todo> change) {
    List<Todo> todos = new ArrayList<>(state.todos());
    todos.replaceAll(change);
    return state.todos(todos);
  }

  private static State without(State state, Predicate<Todo> gone) {
    List<Todo> todos = new ArrayList<>(state.todos());
    todos.removeIf(gone);
    return state.todos(todos);
  }

  @Override
  public Node<Event> view(State state) {
    return view.of(state);
  }
}
