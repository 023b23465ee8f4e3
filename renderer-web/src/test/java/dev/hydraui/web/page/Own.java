package dev.hydraui.web.page;

import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** What an application brings along itself. */
final class Own extends Ui<Own.Event> implements Machine<Own.State, Own.Event> {

  record State(boolean shown, int stars) {}

  sealed interface Event {
    record Toggled() implements Event {}

    record Rated(int stars) implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State(true, 3));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    return Step.of(
        event instanceof Event.Rated rated
            ? new State(state.shown(), rated.stars())
            : new State(!state.shown(), state.stars()));
  }

  @Override
  public Node<Event> view(State state) {
    return column(
        button("Toggle", new Event.Toggled()),
        when(state.shown(), () -> rating(state)),
        when(state.shown(), () -> nativePart("notes")),
        button("Five", new Event.Rated(5)),
        custom("unheard of", JsonNull.NULL, text("Instead of it")),
        nativePart("nowhere"));
  }

  // region view
  private Node<Event> rating(State state) {
    return custom("stars", JsonNumber.of(state.stars()), text(state.stars() + " of 5 stars"))
        .onEvent(stars -> new Event.Rated(stars.asNumber().asInt()));
  }
  // endregion
}
