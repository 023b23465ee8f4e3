package dev.hydraui.examples.sevenguis.circles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.examples.sevenguis.circles.Circles.Event;
import dev.hydraui.examples.sevenguis.circles.Circles.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CirclesTest {

  private final Circles circles = new Circles();

  private State after(State state, Event... events) {
    State next = state;
    for (Event event : events) {
      next = circles.update(next, event).state();
    }
    return next;
  }

  private State after(Event... events) {
    return after(circles.init().state(), events);
  }

  @Test
  void aPressMakesACircleWhereThereIsNone() {
    State state = after(new Event.Pressed(50, 60), new Event.Pressed(52, 60));
    assertEquals(List.of(new Circle(1, 50, 60, 40)), state.drawing().circles());
  }

  @Test
  void theNearestCircleIsMeant() {
    State two = after(new Event.Pressed(50, 50), new Event.Pressed(80, 50));
    assertEquals(Optional.of(2), after(two, new Event.Pointed(66, 50)).near());
    assertEquals(Optional.of(1), after(two, new Event.Pointed(64, 50)).near());
    State none = after(two, new Event.Pointed(200, 200));
    assertEquals(Optional.empty(), none.near());
    assertSame(none, after(none, new Event.Pointed(201, 200)));
  }

  @Test
  void anAdjustmentIsOneStepToUndo() {
    State open = after(new Event.Pressed(50, 50), new Event.Asked(55, 50));
    assertEquals(Optional.of(1), open.adjusted());
    State closed = after(open, new Event.Resized(80), new Event.Resized(120), new Event.Closed());
    assertEquals(List.of(new Circle(1, 50, 50, 120)), closed.drawing().circles());
    State undone = after(closed, new Event.Undone());
    assertEquals(List.of(new Circle(1, 50, 50, 40)), undone.drawing().circles());
    assertEquals(closed.drawing(), after(undone, new Event.Redone()).drawing());
    assertEquals(List.of(), after(undone, new Event.Undone()).drawing().circles());
  }

  @Test
  void aDialogThatChangedNothingLeavesNoStep() {
    State closed = after(new Event.Pressed(50, 50), new Event.Opened(1), new Event.Closed());
    assertEquals(1, closed.drawing().past().size());
  }

  @Test
  void somethingNewEndsWhatCouldBeRedone() {
    State state = after(new Event.Pressed(50, 50), new Event.Undone(), new Event.Pressed(9, 9));
    assertEquals(List.of(), state.drawing().future());
    assertEquals(state, after(state, new Event.Redone()));
  }
}
