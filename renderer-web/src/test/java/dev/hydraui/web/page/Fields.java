package dev.hydraui.web.page;

import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import dev.hydraui.web.tag.Html;
import dev.hydraui.web.tag.Tag;
import java.util.Locale;

/** Fields whose machine has a mind of its own: it writes capitals, and takes digits only. */
final class Fields extends Html<Fields.Event> implements Machine<Fields.State, Fields.Event> {

  record State(String name, String digits, String free, boolean agreed) {}

  sealed interface Event {
    record Name(String text) implements Event {}

    record Digits(String text) implements Event {}

    record Free(String text) implements Event {}

    record Agree(boolean agreed) implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State("ABCDEF", "123", "", false));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Name name) {
      return Step.of(
          new State(
              name.text().toUpperCase(Locale.ROOT), state.digits(), state.free(), state.agreed()));
    }
    if (event instanceof Event.Free free) {
      return Step.of(new State(state.name(), state.digits(), free.text(), state.agreed()));
    }
    if (event instanceof Event.Digits digits && hasOnlyDigits(digits.text())) {
      return Step.of(new State(state.name(), digits.text(), state.free(), state.agreed()));
    }
    return Step.of(state);
  }

  private static boolean hasOnlyDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public Node<Event> view(State state) {
    return tag("div")
        .children(
            input("name", state.name()).onInput(Event.Name::new),
            input("digits", state.digits()).onInput(Event.Digits::new),
            input("free", state.free()).onInput(Event.Free::new),
            tag("input")
                .attribute("id", "agree")
                .attribute("type", "checkbox")
                .attribute("checked", state.agreed())
                .onCheck(Event.Agree::new),
            tag("output").text(state.name() + "|" + state.digits() + "|" + state.free()));
  }

  private Tag<Event> input(String id, String value) {
    return tag("input").attribute("id", id).attribute("value", value);
  }
}
