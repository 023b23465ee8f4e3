package dev.hydraui.examples.counter;

import dev.hydraui.component.Ui;
import dev.hydraui.examples.counter.Counter.Count;
import dev.hydraui.examples.counter.Counter.Event;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** The smallest machine: one number, two buttons. */
// region machine
public final class Counter extends Ui<Event> implements Machine<Count, Event> {

  public record Count(int value) {}

  public sealed interface Event {
    record Add(int by) implements Event {}

    record Reset() implements Event {}
  }

  @Override
  public Step<Count, Event> init() {
    return Step.of(new Count(0));
  }

  @Override
  public Step<Count, Event> update(Count count, Event event) {
    if (event instanceof Event.Add add) {
      return Step.of(new Count(count.value() + add.by()));
    }
    return init();
  }

  @Override
  public Node<Event> view(Count count) {
    return column(
        text("Count: " + count.value()),
        button("Add", new Event.Add(1)),
        button("Reset", new Event.Reset()));
  }
}
// endregion
