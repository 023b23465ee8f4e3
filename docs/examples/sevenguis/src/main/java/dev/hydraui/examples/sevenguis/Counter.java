package dev.hydraui.examples.sevenguis;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;

/** Counts how often its button was pressed. */
public final class Counter extends Ui<Counter.Pressed>
    implements Machine<Integer, Counter.Pressed> {

  /** The button was pressed. */
  public record Pressed() {}

  @Override
  public Step<Integer, Pressed> init() {
    return Step.of(0);
  }

  @Override
  public Step<Integer, Pressed> update(Integer count, Pressed pressed) {
    return Step.of(count + 1);
  }

  @Override
  public Node<Pressed> view(Integer count) {
    return column(
        textField("Counter", "" + count, typed -> new Pressed()).readOnly(true),
        row(button("Count", new Pressed())));
  }
}
