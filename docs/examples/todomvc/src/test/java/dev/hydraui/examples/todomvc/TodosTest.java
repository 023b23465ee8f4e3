package dev.hydraui.examples.todomvc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TodosTest {

  private static final Todo MILK = new Todo(1, "Milk", false);
  private static final Todo BREAD = new Todo(2, "Bread", true);

  private final Todos todos = new Todos();

  @Test
  void readsWhatWasStored() {
    String stored = Stored.write(List.of(MILK, BREAD));
    Step<State, Event> step = todos.update(State.EMPTY, new Event.Loaded(Optional.of(stored)));
    assertEquals(Step.of(State.EMPTY.todos(List.of(MILK, BREAD))), step);
  }

  @Test
  void startsEmptyWhereWhatWasStoredIsNotItsOwn() {
    for (String broken : List.of("", "{}", "[{\"id\": 1}]", "[1")) {
      assertEquals(
          Step.of(State.EMPTY),
          todos.update(State.EMPTY, new Event.Loaded(Optional.of(broken))),
          broken);
    }
  }

  @Test
  void addsWhatWasTypedAndStoresIt() {
    State typed = run(State.EMPTY, new Event.Draft("  Milk ")).state();
    assertEquals(
        Step.of(
            State.EMPTY.todos(List.of(MILK)),
            Effect.tell(new Storage.Write("todos-hydra", Stored.write(List.of(MILK))))),
        todos.update(typed, new Event.Add()));
  }

  @Test
  void addsNothingForSpaces() {
    State typed = State.EMPTY.draft("   ");
    assertEquals(Step.of(typed), todos.update(typed, new Event.Add()));
  }

  @Test
  void completesOneAndAll() {
    State state = State.EMPTY.todos(List.of(MILK, BREAD));
    assertEquals(
        List.of(MILK.completed(true), BREAD),
        run(state, new Event.Toggle(1, true)).state().todos());
    assertEquals(
        List.of(MILK, BREAD.completed(false)),
        run(state, new Event.ToggleAll(false)).state().todos());
  }

  @Test
  void savesAnEditAndDropsATodoWithoutATitle() {
    State state = State.EMPTY.todos(List.of(MILK, BREAD));
    State edited = run(state, new Event.Edit(MILK.title("Oat milk "))).state();
    assertEquals(
        List.of(MILK.title("Oat milk"), BREAD), run(edited, new Event.Save()).state().todos());
    State emptied = run(state, new Event.Edit(MILK.title(" "))).state();
    assertEquals(List.of(BREAD), run(emptied, new Event.Save()).state().todos());
    assertEquals(state, run(edited, new Event.Cancel()).state());
  }

  @Test
  void removesOneAndAllCompleted() {
    State state = State.EMPTY.todos(List.of(MILK, BREAD));
    assertEquals(List.of(BREAD), run(state, new Event.Remove(1)).state().todos());
    assertEquals(List.of(MILK), run(state, new Event.RemoveCompleted()).state().todos());
  }

  @Test
  void filtersByAddress() {
    for (Filter filter : Filter.values()) {
      assertEquals(filter, run(State.EMPTY, new Event.Went(filter.address)).state().filter());
    }
    assertEquals(Filter.ALL, run(State.EMPTY, new Event.Went("")).state().filter());
  }

  private Step<State, Event> run(State state, Event event) {
    return todos.update(state, event);
  }
}
