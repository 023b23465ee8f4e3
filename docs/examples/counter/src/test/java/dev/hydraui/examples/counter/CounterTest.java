package dev.hydraui.examples.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.examples.counter.Counter.Count;
import dev.hydraui.examples.counter.Counter.Event;
import dev.hydraui.machine.Step;
import org.junit.jupiter.api.Test;

final class CounterTest {
  private final Counter counter = new Counter();

  @Test
  void startsAtZero() {
    assertEquals(Step.of(new Count(0)), counter.init());
  }

  // region test
  @Test
  void addsWhatItIsTold() {
    assertEquals(Step.of(new Count(5)), counter.update(new Count(2), new Event.Add(3)));
  }

  // endregion

  @Test
  void resets() {
    assertEquals(Step.of(new Count(0)), counter.update(new Count(7), new Event.Reset()));
  }

  @Test
  void showsTheCountAndTwoButtons() {
    assertEquals(
        counter.column(
            counter.text("Count: 7"),
            counter.button("Add", new Event.Add(1)),
            counter.button("Reset", new Event.Reset())),
        counter.view(new Count(7)));
  }
}
