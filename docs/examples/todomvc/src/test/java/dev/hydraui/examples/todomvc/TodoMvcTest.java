package dev.hydraui.examples.todomvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.capability.Format;
import dev.hydraui.capability.Navigation;
import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TodoMvcTest {

  private static final Todo MILK = new Todo(1, "Milk", false);
  private static final Todo BREAD = new Todo(2, "Bread", true);
  private static final State TWO = State.START.with(new Todos(List.of(MILK, BREAD)));

  private final TodoMvc machine = new TodoMvc(Format.plain());

  private State after(State state, Event... events) {
    for (Event event : events) {
      state = machine.update(state, event).state();
    }
    return state;
  }

  private static List<Todo> todos(State state) {
    return state.todos().list();
  }

  @Test
  void beginsWithWhatWasKept() {
    String text =
        "[{\"id\":1,\"title\":\"Milk\",\"done\":false},{\"id\":2,\"title\":\"Bread\",\"done\":true}]";
    assertEquals(TWO, after(State.START, new Event.Loaded(Optional.of(text))));
    assertEquals(State.START, after(State.START, new Event.Loaded(Optional.empty())));
    assertEquals(text, TodoText.write(TWO.todos()));
  }

  @Test
  void keepsATextThatItCannotRead() {
    for (String text : List.of("{", "{}", "[1]", "[{\"id\":1}]")) {
      assertEquals(
          Step.of(State.START, Effect.tell(new Storage.Write(TodoMvc.UNREADABLE, text))),
          machine.update(State.START, new Event.Loaded(Optional.of(text))));
    }
  }

  // region test
  @Test
  void addsATodoAndKeepsIt() {
    State drafted = after(State.START, new Event.Drafted("  Milk "));
    assertEquals(
        Step.of(
            State.START.with(new Todos(List.of(MILK))),
            Effect.tell(
                new Storage.Write("todos", "[{\"id\":1,\"title\":\"Milk\",\"done\":false}]"))),
        machine.update(drafted, new Event.Added()));
  }

  // endregion

  @Test
  void addsNothingWithoutATitle() {
    assertEquals(
        Step.of(TWO), machine.update(after(TWO, new Event.Drafted("  ")), new Event.Added()));
  }

  @Test
  void givesEachTodoANumberOfItsOwn() {
    State state = after(TWO, new Event.Removed(1), new Event.Drafted("Tea"), new Event.Added());
    assertEquals(List.of(BREAD, new Todo(3, "Tea", false)), todos(state));
  }

  @Test
  void marksOneOrAll() {
    assertEquals(List.of(MILK.done(true), BREAD), todos(after(TWO, new Event.Marked(1, true))));
    assertEquals(List.of(MILK, BREAD.done(false)), todos(after(TWO, new Event.AllMarked(false))));
    assertSame(BREAD, todos(after(TWO, new Event.AllMarked(true))).get(1));
  }

  @Test
  void removesOneOrTheCompleted() {
    assertEquals(List.of(BREAD), todos(after(TWO, new Event.Removed(1))));
    assertEquals(List.of(MILK), todos(after(TWO, new Event.CompletedRemoved())));
  }

  @Test
  void savesATitleThatWasEdited() {
    State editing = after(TWO, new Event.Edited(1, "Milk"), new Event.Edited(1, " Oat milk "));
    assertEquals(TWO.todos(), editing.todos());
    State saved = after(editing, new Event.EditSaved());
    assertEquals(List.of(MILK.titled("Oat milk"), BREAD), todos(saved));
    assertEquals(Optional.empty(), saved.editing());
    assertEquals(Step.of(saved), machine.update(saved, new Event.EditSaved()));
  }

  @Test
  void leavesATitleAloneWhenEditingIsCancelled() {
    assertEquals(
        TWO,
        after(TWO, new Event.Edited(1, "Oat"), new Event.EditCancelled(), new Event.EditSaved()));
  }

  @Test
  void removesATodoWhoseTitleIsEditedAway() {
    assertEquals(
        List.of(BREAD), todos(after(TWO, new Event.Edited(1, " "), new Event.EditSaved())));
  }

  @Test
  void followsTheAddressAndWritesIt() {
    assertEquals(Filter.ACTIVE, after(TWO, new Event.Arrived("#/active")).filter());
    assertEquals(Filter.ALL, after(TWO, new Event.Arrived("#/elsewhere")).filter());
    assertEquals(
        Step.of(TWO.at(Filter.COMPLETED), Effect.tell(new Navigation.Push("#/completed"))),
        machine.update(TWO, new Event.Chosen(Filter.COMPLETED)));
    assertEquals(List.of(BREAD), TWO.at(Filter.COMPLETED).shown().list());
    assertEquals(List.of(MILK), TWO.at(Filter.ACTIVE).shown().list());
  }
}
