package dev.hydraui.examples.sevenguis.circles;

import dev.hydraui.component.Ui;
import dev.hydraui.examples.sevenguis.circles.Circles.Event;
import dev.hydraui.examples.sevenguis.circles.Circles.State;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Circles to draw and to change, with undo. What they are drawn on is a component of its own,
 * {@code circles}, which each renderer is told about; who cannot use it has the list below.
 */
public final class Circles extends Ui<Event> implements Machine<State, Event> {

  /** What draws the circles; see {@link #properties} for what it is told. */
  public static final String CANVAS = "circles";

  /** How wide and high the picture is, in its own units. */
  public static final int WIDTH = 480;

  public static final int HEIGHT = 240;

  /**
   * The picture.
   *
   * @param near the number of the circle that the pointer is in
   * @param adjusted the number of the circle whose width is being changed
   * @param before the circles before that began
   */
  public record State(
      Drawing drawing, Optional<Integer> near, Optional<Integer> adjusted, List<Circle> before) {

    State with(Drawing next) {
      return new State(next, near, adjusted, before);
    }
  }

  /** What can happen. */
  public sealed interface Event {
    record Pressed(int x, int y) implements Event {}

    record Pointed(int x, int y) implements Event {}

    /** The width of what is there is to be changed. */
    record Asked(int x, int y) implements Event {}

    record Opened(int circle) implements Event {}

    record Resized(int diameter) implements Event {}

    record Closed() implements Event {}

    record Undone() implements Event {}

    record Redone() implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State(Drawing.EMPTY, Optional.empty(), Optional.empty(), List.of()));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    return Step.of(next(state, event));
  }

  private static State next(State state, Event event) {
    Drawing drawing = state.drawing();
    if (event instanceof Event.Pressed pressed) {
      Optional<Circle> there = drawing.at(pressed.x(), pressed.y());
      return there.isPresent() ? state : state.with(drawing.add(pressed.x(), pressed.y()));
    }
    if (event instanceof Event.Pointed pointed) {
      Optional<Integer> near = drawing.at(pointed.x(), pointed.y()).map(Circle::id);
      return near.equals(state.near())
          ? state
          : new State(drawing, near, state.adjusted(), state.before());
    }
    if (event instanceof Event.Asked asked) {
      return drawing.at(asked.x(), asked.y()).map(circle -> open(state, circle.id())).orElse(state);
    }
    if (event instanceof Event.Opened opened) {
      return open(state, opened.circle());
    }
    if (event instanceof Event.Resized resized) {
      return adjusted(state)
          .map(circle -> state.with(drawing.resized(circle.diameter(resized.diameter()))))
          .orElse(state);
    }
    if (event instanceof Event.Closed) {
      Drawing kept = drawing.since(state.before());
      return new State(kept, state.near(), Optional.empty(), List.of());
    }
    return state.with(event instanceof Event.Undone ? drawing.undone() : drawing.redone());
  }

  private static State open(State state, int circle) {
    return new State(state.drawing(), state.near(), Optional.of(circle), state.drawing().circles());
  }

  private static Optional<Circle> adjusted(State state) {
    return state.adjusted().flatMap(state.drawing()::find);
  }

  @Override
  public Node<Event> view(State state) {
    Drawing drawing = state.drawing();
    return column(
        row(
            button("Undo", new Event.Undone()).disabled(drawing.past().isEmpty()),
            button("Redo", new Event.Redone()).disabled(drawing.future().isEmpty())),
        custom(CANVAS, properties(state)).onEvent(Circles::read),
        when(
            !drawing.circles().isEmpty(),
            () -> itemList("Circles", each(drawing.circles(), Circle::id, this::item))),
        adjusted(state).map(this::adjuster).orElse(nothing()));
  }

  private Node<Event> item(Circle circle) {
    String name = "Circle " + circle.id();
    String where = "at " + circle.x() + ", " + circle.y() + ", " + circle.diameter() + " wide";
    return item(name, button("Adjust " + name, new Event.Opened(circle.id()))).description(where);
  }

  private Node<Event> adjuster(Circle circle) {
    String title = "Adjust the diameter of circle " + circle.id();
    return dialog(
        title,
        new Event.Closed(),
        slider(
                "Diameter",
                "" + circle.diameter(),
                text -> new Event.Resized(Integer.parseInt(text)))
            .min("10")
            .max("200"),
        row(button("Done", new Event.Closed())));
  }

  /** The circles, and which of them the pointer is in. */
  private static JsonValue properties(State state) {
    List<JsonValue> circles = new ArrayList<>();
    for (Circle circle : state.drawing().circles()) {
      circles.add(
          JsonObject.builder()
              .put("x", circle.x())
              .put("y", circle.y())
              .put("diameter", circle.diameter())
              .put("near", state.near().filter(id -> id == circle.id()).isPresent())
              .build());
    }
    return new JsonArray(circles);
  }

  /** What was done with the canvas, and where: {@code {"did": "press", "x": 10, "y": 20}}. */
  private static Event read(JsonValue value) {
    JsonObject what = value.asObject();
    int x = what.integer("x");
    int y = what.integer("y");
    String did = what.string("did");
    if (did.equals("press")) {
      return new Event.Pressed(x, y);
    }
    return did.equals("ask") ? new Event.Asked(x, y) : new Event.Pointed(x, y);
  }
}
