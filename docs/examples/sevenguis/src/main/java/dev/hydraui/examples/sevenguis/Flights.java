package dev.hydraui.examples.sevenguis;

import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Option;
import dev.hydraui.component.Ui;
import dev.hydraui.examples.sevenguis.Flights.Event;
import dev.hydraui.examples.sevenguis.Flights.State;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.List;

/** A flight there, or there and back: fields that depend on one another. */
public final class Flights extends Ui<Event> implements Machine<State, Event> {

  private static final String ONE_WAY = "one-way";
  private static final String RETURN = "return";
  private static final List<Option> KINDS =
      List.of(new Option(ONE_WAY, "One-way flight"), new Option(RETURN, "Return flight"));

  /**
   * What is to be booked.
   *
   * @param kind one way or return
   * @param out the day there, or what was typed instead
   * @param back the day back, likewise
   * @param booked whether it has been
   */
  public record State(String kind, String out, String back, boolean booked) {

    boolean hasReturn() {
      return kind.equals(RETURN);
    }

    boolean isBackTooEarly() {
      return hasReturn() && Days.isDay(out) && Days.isDay(back) && back.compareTo(out) < 0;
    }

    boolean canBeBooked() {
      return Days.isDay(out) && (!hasReturn() || Days.isDay(back)) && !isBackTooEarly();
    }
  }

  /** What can happen. */
  public sealed interface Event {
    record Chosen(String kind) implements Event {}

    record OutTyped(String day) implements Event {}

    record BackTyped(String day) implements Event {}

    record Booked() implements Event {}

    record Closed() implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State(ONE_WAY, "2030-03-27", "2030-03-27", false));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Chosen chosen) {
      return Step.of(new State(chosen.kind(), state.out(), state.back(), false));
    }
    if (event instanceof Event.OutTyped typed) {
      return Step.of(new State(state.kind(), typed.day(), state.back(), false));
    }
    if (event instanceof Event.BackTyped typed) {
      return Step.of(new State(state.kind(), state.out(), typed.day(), false));
    }
    boolean booked = event instanceof Event.Booked && state.canBeBooked();
    return Step.of(new State(state.kind(), state.out(), state.back(), booked));
  }

  @Override
  public Node<Event> view(State state) {
    return form(
        "Book a flight",
        new Event.Booked(),
        select("Kind of flight", state.kind(), KINDS, Event.Chosen::new),
        dateField("Departure", state.out(), Event.OutTyped::new).error(error(state.out())),
        dateField("Return", state.back(), Event.BackTyped::new)
            .disabled(!state.hasReturn())
            .error(state.hasReturn() ? returnError(state) : ""),
        row(
            button("Book", new Event.Booked())
                .emphasis(Emphasis.PRIMARY)
                .disabled(!state.canBeBooked())),
        when(state.booked(), () -> confirmation(state)));
  }

  private static String error(String day) {
    return Days.isDay(day) ? "" : "Enter a day";
  }

  private static String returnError(State state) {
    return state.isBackTooEarly() ? "The way back is before the way there" : error(state.back());
  }

  private Node<Event> confirmation(State state) {
    String what =
        state.hasReturn()
            ? "You have booked a flight on " + state.out() + ", and back on " + state.back() + "."
            : "You have booked a one-way flight on " + state.out() + ".";
    return dialog("Booked", new Event.Closed(), text(what), row(button("OK", new Event.Closed())));
  }
}
