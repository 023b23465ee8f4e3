package dev.hydraui.examples.todomvc;

import dev.hydraui.capability.Format;
import dev.hydraui.capability.Navigation;
import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;

/** TodoMVC: what happens. How it looks is in {@link TodoView}. */
public final class TodoMvc implements Machine<State, Event> {

  static final String KEY = "todos";

  /** Where a text that is no list of todos goes, so that nothing takes its place. */
  static final String UNREADABLE = "todos.unreadable";

  private final TodoView view;

  public TodoMvc(Format format) {
    view = new TodoView(format);
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(State.START, Effect.ask(new Storage.Read(KEY), Event.Loaded::new));
  }

  @Override
  public List<Subscription<Event>> subscriptions(State state) {
    return List.of(Subscription.to(new Navigation.Addresses(), Event.Arrived::new));
  }

  // region update
  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Loaded loaded) {
      return load(state, loaded.text());
    }
    if (event instanceof Event.Chosen chosen) {
      Filter filter = chosen.filter();
      return Step.of(state.at(filter), Effect.tell(new Navigation.Push(filter.address)));
    }
    State next = next(state, event);
    return next.todos() == state.todos()
        ? Step.of(next)
        : Step.of(next, Effect.tell(new Storage.Write(KEY, TodoText.write(next.todos()))));
  }

  // endregion

  private static Step<State, Event> load(State state, Optional<String> text) {
    Optional<Todos> todos = text.flatMap(TodoText::read);
    if (text.isPresent() && !todos.isPresent()) {
      return Step.of(state, Effect.tell(new Storage.Write(UNREADABLE, text.get())));
    }
    return Step.of(state.with(todos.orElse(Todos.NONE)));
  }

  private static State next(State state, Event event) {
    Todos todos = state.todos();
    if (event instanceof Event.Arrived arrived) {
      return state.at(Filter.at(arrived.address()));
    }
    if (event instanceof Event.Drafted drafted) {
      return state.draft(drafted.text());
    }
    if (event instanceof Event.Added) {
      return state.with(todos.add(state.draft())).draft("");
    }
    if (event instanceof Event.Marked marked) {
      return state.with(todos.mark(marked.id(), marked.done()));
    }
    if (event instanceof Event.AllMarked marked) {
      return state.with(todos.markAll(marked.done()));
    }
    if (event instanceof Event.Removed removed) {
      return state.with(todos.remove(removed.id()));
    }
    if (event instanceof Event.CompletedRemoved) {
      return state.with(todos.removeCompleted());
    }
    if (event instanceof Event.Edited edited) {
      return state.editing(edited.id(), edited.title());
    }
    return event instanceof Event.EditSaved ? save(state) : state.editingNothing();
  }

  /** Leaving the field saves too; what has been saved or cancelled before is not open any more. */
  private static State save(State state) {
    return state
        .editing()
        .map(open -> state.with(state.todos().rename(open.id(), open.title())).editingNothing())
        .orElse(state);
  }

  @Override
  public Node<Event> view(State state) {
    return view.of(state);
  }
}
