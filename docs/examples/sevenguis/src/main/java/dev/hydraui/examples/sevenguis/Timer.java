package dev.hydraui.examples.sevenguis;

import dev.hydraui.capability.Clock;
import dev.hydraui.component.Ui;
import dev.hydraui.examples.sevenguis.Timer.Event;
import dev.hydraui.examples.sevenguis.Timer.State;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;

/** Time that passes until it is up; how long that takes can be changed meanwhile. */
public final class Timer extends Ui<Event> implements Machine<State, Event> {

  private static final long INTERVAL = 100;

  /**
   * How far it is, in milliseconds.
   *
   * @param last when the clock was last heard of; nothing while it stands still
   */
  public record State(long elapsed, long duration, Optional<Long> last) {

    boolean isUp() {
      return elapsed >= duration;
    }
  }

  /** What can happen. */
  public sealed interface Event {
    record Ticked(long time) implements Event {}

    record DurationMoved(String seconds) implements Event {}

    record Reset() implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State(0, 15_000, Optional.empty()));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Ticked ticked) {
      long passed = ticked.time() - state.last().orElse(ticked.time() - INTERVAL);
      return Step.of(at(state.elapsed() + passed, state.duration(), Optional.of(ticked.time())));
    }
    if (event instanceof Event.DurationMoved moved) {
      long duration = Math.round(new JsonNumber(moved.seconds()).asDouble() * 1000);
      return Step.of(at(state.elapsed(), duration, state.last()));
    }
    return Step.of(at(0, state.duration(), state.last()));
  }

  private static State at(long elapsed, long duration, Optional<Long> last) {
    boolean up = elapsed >= duration;
    return new State(Math.min(elapsed, duration), duration, up ? Optional.empty() : last);
  }

  @Override
  public List<Subscription<Event>> subscriptions(State state) {
    return state.isUp()
        ? List.of()
        : List.of(Subscription.to(new Clock.Every(INTERVAL), Event.Ticked::new));
  }

  @Override
  public Node<Event> view(State state) {
    return column(
        progress("Elapsed time").percent((int) (state.elapsed() * 100 / state.duration())),
        text(seconds(state.elapsed()) + " of " + seconds(state.duration())),
        slider("Duration", "" + state.duration() / 1000, Event.DurationMoved::new)
            .min("1")
            .max("60")
            .unit("s"),
        row(button("Reset", new Event.Reset())));
  }

  private static String seconds(long millis) {
    return millis / 1000 + "." + millis / 100 % 10 + " s";
  }
}
