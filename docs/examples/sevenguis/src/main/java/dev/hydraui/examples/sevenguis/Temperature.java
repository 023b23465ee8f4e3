package dev.hydraui.examples.sevenguis;

import dev.hydraui.component.Ui;
import dev.hydraui.examples.sevenguis.Temperature.Event;
import dev.hydraui.examples.sevenguis.Temperature.State;
import dev.hydraui.form.Input;
import dev.hydraui.form.Parsed;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Degrees Celsius and Fahrenheit, each following the other. What is no number changes nothing but
 * its own field.
 */
public final class Temperature extends Ui<Event> implements Machine<State, Event> {

  /** What stands in the two fields. */
  public record State(String celsius, String fahrenheit) {}

  /** What can happen. */
  public sealed interface Event {
    record CelsiusTyped(String text) implements Event {}

    record FahrenheitTyped(String text) implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State("", ""));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.CelsiusTyped typed) {
      String other = converted(typed.text(), state.fahrenheit(), c -> c * 9 / 5 + 32);
      return Step.of(new State(typed.text(), other));
    }
    String typed = ((Event.FahrenheitTyped) event).text();
    String other = converted(typed, state.celsius(), f -> (f - 32) * 5 / 9);
    return Step.of(new State(other, typed));
  }

  private static String converted(String typed, String before, DoubleUnaryOperator conversion) {
    OptionalDouble degrees = degrees(typed);
    if (!degrees.isPresent()) {
      return before;
    }
    long hundredths = Math.round(conversion.applyAsDouble(degrees.getAsDouble()) * 100);
    return JsonNumber.of(hundredths / 100.0).canonical();
  }

  private static OptionalDouble degrees(String text) {
    Parsed parsed = Input.number().parse(text);
    return parsed instanceof Parsed.Value number
        ? OptionalDouble.of(number.value().asNumber().asDouble())
        : OptionalDouble.empty();
  }

  @Override
  public Node<Event> view(State state) {
    return column(
        textField("Celsius", state.celsius(), Event.CelsiusTyped::new)
            .error(error(state.celsius())),
        textField("Fahrenheit", state.fahrenheit(), Event.FahrenheitTyped::new)
            .error(error(state.fahrenheit())));
  }

  private static String error(String text) {
    return Input.number().parse(text) instanceof Parsed.Wrong ? "This is not a number" : "";
  }
}
