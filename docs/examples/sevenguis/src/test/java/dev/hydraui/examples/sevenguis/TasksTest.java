package dev.hydraui.examples.sevenguis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.machine.Machine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens in the smaller tasks. */
final class TasksTest {

  private static <S, E> S after(Machine<S, E> machine, S from, List<? extends E> events) {
    S state = from;
    for (E event : events) {
      state = machine.update(state, event).state();
    }
    return state;
  }

  private static <S, E> S after(Machine<S, E> machine, List<? extends E> events) {
    return after(machine, machine.init().state(), events);
  }

  @Test
  void counts() {
    Counter.Pressed pressed = new Counter.Pressed();
    assertEquals(2, after(new Counter(), List.of(pressed, pressed)));
  }

  @Test
  void convertsBothWays() {
    Temperature machine = new Temperature();
    Temperature.State hot = after(machine, List.of(new Temperature.Event.CelsiusTyped("100")));
    assertEquals(new Temperature.State("100", "212"), hot);
    Temperature.State cold =
        after(machine, hot, List.of(new Temperature.Event.FahrenheitTyped("-4.5")));
    assertEquals(new Temperature.State("-20.28", "-4.5"), cold);
  }

  @Test
  void whatIsNoTemperatureChangesNothingElse() {
    Temperature.State state =
        after(
            new Temperature(),
            List.of(
                new Temperature.Event.CelsiusTyped("5"), new Temperature.Event.CelsiusTyped("5x")));
    assertEquals(new Temperature.State("5x", "41"), state);
  }

  @Test
  void aFlightBackIsNotBeforeTheFlightThere() {
    Flights machine = new Flights();
    Flights.State early =
        after(
            machine,
            List.of(
                new Flights.Event.Chosen("return"),
                new Flights.Event.BackTyped("2030-03-26"),
                new Flights.Event.Booked()));
    assertFalse(early.booked());
    Flights.State later =
        after(
            machine,
            early,
            List.of(new Flights.Event.BackTyped("2030-03-28"), new Flights.Event.Booked()));
    assertTrue(later.booked());
    assertFalse(after(machine, later, List.of(new Flights.Event.Closed())).booked());
  }

  @Test
  void aDayThatIsNotThereIsNotBooked() {
    for (String day :
        List.of("", "2030-02-29", "2030-2-2", "2030-13-01", "tomorrow", "2O30-01-01")) {
      Flights.State state =
          after(
              new Flights(), List.of(new Flights.Event.OutTyped(day), new Flights.Event.Booked()));
      assertFalse(state.booked(), day);
    }
  }

  @Test
  void timeIsUpAndGoesOnWhenThereIsMoreOfIt() {
    Timer machine = new Timer();
    Timer.State up =
        after(
            machine,
            List.of(
                new Timer.Event.DurationMoved("2"),
                new Timer.Event.Ticked(10_000),
                new Timer.Event.Ticked(11_000),
                new Timer.Event.Ticked(12_000)));
    assertEquals(new Timer.State(2_000, 2_000, Optional.empty()), up);
    assertEquals(List.of(), machine.subscriptions(up));
    Timer.State longer = after(machine, up, List.of(new Timer.Event.DurationMoved("3")));
    assertEquals(1, machine.subscriptions(longer).size());
    Timer.State reset = after(machine, longer, List.of(new Timer.Event.Reset()));
    assertEquals(0, reset.elapsed());
  }

  @Test
  void namesAreCreatedFoundUpdatedAndDeleted() {
    People machine = new People();
    People.State created =
        after(
            machine,
            List.of(
                new People.Event.NameTyped("Dora"),
                new People.Event.SurnameTyped("Specimen"),
                new People.Event.Created(),
                new People.Event.Filtered("s")));
    assertEquals(List.of("Sample, Carla", "Specimen, Dora"), shown(created));
    assertEquals(Optional.of(4), created.current().map(People.Person::id));
    People.State updated =
        after(
            machine,
            created,
            List.of(new People.Event.NameTyped("Doris"), new People.Event.Updated()));
    assertEquals(List.of("Sample, Carla", "Specimen, Doris"), shown(updated));
    People.State deleted = after(machine, updated, List.of(new People.Event.Deleted()));
    assertEquals(List.of("Sample, Carla"), shown(deleted));
    assertEquals(Optional.empty(), deleted.current());
  }

  @Test
  void whatIsFilteredOutIsNeitherUpdatedNorDeleted() {
    People machine = new People();
    People.State start = machine.init().state();
    People.State hidden =
        after(
            machine,
            List.of(
                new People.Event.Selected(start.people().get(0)),
                new People.Event.Filtered("m"),
                new People.Event.Deleted()));
    assertEquals(start.people(), hidden.people());
  }

  private static List<String> shown(People.State state) {
    return state.shown().stream().map(People.Person::shown).toList();
  }
}
