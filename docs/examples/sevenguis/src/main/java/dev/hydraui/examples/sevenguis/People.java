package dev.hydraui.examples.sevenguis;

import dev.hydraui.component.Purpose;
import dev.hydraui.component.Ui;
import dev.hydraui.examples.sevenguis.People.Event;
import dev.hydraui.examples.sevenguis.People.State;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A list of names to create, find, update and delete. */
public final class People extends Ui<Event> implements Machine<State, Event> {

  /** One of the list. */
  public record Person(int id, String name, String surname) {

    String shown() {
      return surname + ", " + name;
    }
  }

  /**
   * The list and what stands in the fields.
   *
   * @param nextId of the person created next
   * @param selected the id of the one that is selected, if it is shown
   */
  public record State(
      List<Person> people,
      int nextId,
      String prefix,
      Optional<Integer> selected,
      String name,
      String surname) {

    /** Those whose surname begins as is asked for. */
    List<Person> shown() {
      String wanted = prefix.toLowerCase(Locale.ROOT);
      List<Person> shown = new ArrayList<>();
      for (Person person : people) {
        if (person.surname().toLowerCase(Locale.ROOT).startsWith(wanted)) {
          shown.add(person);
        }
      }
      return shown;
    }

    /** What is selected, unless it is filtered out. */
    Optional<Person> current() {
      for (Person person : shown()) {
        if (selected.filter(id -> id == person.id()).isPresent()) {
          return Optional.of(person);
        }
      }
      return Optional.empty();
    }

    State with(List<Person> all, Optional<Integer> chosen) {
      return new State(all, nextId, prefix, chosen, name, surname);
    }
  }

  /** What can happen. */
  public sealed interface Event {
    record Filtered(String prefix) implements Event {}

    record Selected(Person person) implements Event {}

    record NameTyped(String name) implements Event {}

    record SurnameTyped(String surname) implements Event {}

    record Created() implements Event {}

    record Updated() implements Event {}

    record Deleted() implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    List<Person> people =
        List.of(
            new Person(1, "Anna", "Example"),
            new Person(2, "Bruno", "Muster"),
            new Person(3, "Carla", "Sample"));
    return Step.of(new State(people, 4, "", Optional.empty(), "", ""));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    return Step.of(next(state, event));
  }

  private static State next(State s, Event event) {
    if (event instanceof Event.Filtered filtered) {
      return new State(
          s.people(), s.nextId(), filtered.prefix(), s.selected(), s.name(), s.surname());
    }
    if (event instanceof Event.Selected selected) {
      Person person = selected.person();
      return new State(
          s.people(),
          s.nextId(),
          s.prefix(),
          Optional.of(person.id()),
          person.name(),
          person.surname());
    }
    if (event instanceof Event.NameTyped typed) {
      return new State(s.people(), s.nextId(), s.prefix(), s.selected(), typed.name(), s.surname());
    }
    if (event instanceof Event.SurnameTyped typed) {
      return new State(s.people(), s.nextId(), s.prefix(), s.selected(), s.name(), typed.surname());
    }
    if (event instanceof Event.Created) {
      List<Person> people = new ArrayList<>(s.people());
      people.add(new Person(s.nextId(), s.name(), s.surname()));
      return new State(
          people, s.nextId() + 1, s.prefix(), Optional.of(s.nextId()), s.name(), s.surname());
    }
    return s.current().map(current -> replace(s, current, event)).orElse(s);
  }

  private static State replace(State state, Person current, Event event) {
    List<Person> people = new ArrayList<>(state.people());
    int at = people.indexOf(current);
    if (event instanceof Event.Deleted) {
      people.remove(at);
      return state.with(people, Optional.empty());
    }
    people.set(at, new Person(current.id(), state.name(), state.surname()));
    return state.with(people, state.selected());
  }

  @Override
  public Node<Event> view(State state) {
    boolean none = !state.current().isPresent();
    return column(
        textField("Filter by surname", state.prefix(), Event.Filtered::new).purpose(Purpose.SEARCH),
        tree(
            "Names",
            each(
                state.shown(),
                Person::id,
                person -> state.selected().filter(id -> id == person.id()).isPresent(),
                this::item)),
        textField("Name", state.name(), Event.NameTyped::new),
        textField("Surname", state.surname(), Event.SurnameTyped::new),
        row(
            button("Create", new Event.Created()),
            button("Update", new Event.Updated()).disabled(none),
            button("Delete", new Event.Deleted()).disabled(none)));
  }

  private Node<Event> item(Person person, boolean selected) {
    return treeItem(person.shown()).selected(selected).onSelect(new Event.Selected(person));
  }
}
