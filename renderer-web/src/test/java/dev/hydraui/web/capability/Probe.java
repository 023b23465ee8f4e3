package dev.hydraui.web.capability;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** A machine with a button for each request; every answer is a line below them. */
final class Probe extends Ui<Probe.Event> implements Machine<Probe.State, Probe.Event> {

  private static final String LATEST = "latest";

  private final List<Control> controls;

  Probe(Control... controls) {
    this.controls = List.of(controls);
  }

  /** A button. A subscription's starts it, and stops it when pressed again. */
  record Control(String label, Request<?> request, boolean subscribes) {

    static Control ask(String label, Request<?> request) {
      return new Control(label, request, false);
    }

    static Control subscribe(String label, Request<?> request) {
      return new Control(label, request, true);
    }
  }

  /** Which controls are subscribed to, and what has been answered, the first first. */
  record State(List<Control> subscribed, List<Answer> answers) {}

  /** What came, as the how manieth. */
  record Answer(int number, String text) {}

  /** What happens to the machine. */
  sealed interface Event {
    record Pressed(Control control) implements Event {}

    record Cancelled() implements Event {}

    record Answered(String label, Object answer) implements Event {}
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State(List.of(), List.of()));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Answered answered) {
      List<Answer> answers = new ArrayList<>(state.answers());
      answers.add(
          new Answer(answers.size(), answered.label() + ": " + AnswerText.of(answered.answer())));
      return Step.of(new State(state.subscribed(), answers));
    }
    if (event instanceof Event.Pressed pressed) {
      return press(state, pressed.control());
    }
    return Step.of(state, Effect.cancel(LATEST));
  }

  private static Step<State, Event> press(State state, Control control) {
    if (!control.subscribes()) {
      return Step.of(state, ask(control.label(), control.request()));
    }
    List<Control> subscribed = new ArrayList<>(state.subscribed());
    if (!subscribed.remove(control)) {
      subscribed.add(control);
    }
    return Step.of(new State(subscribed, state.answers()));
  }

  private static <A> Effect<Event> ask(String label, Request<A> request) {
    return Effect.<A, Event>ask(request, answer -> new Event.Answered(label, answer)).named(LATEST);
  }

  @Override
  public List<Subscription<Event>> subscriptions(State state) {
    List<Subscription<Event>> subscriptions = new ArrayList<>();
    for (Control control : state.subscribed()) {
      subscriptions.add(
          Subscription.to(
              control.request(), answer -> new Event.Answered(control.label(), answer)));
    }
    return subscriptions;
  }

  @Override
  public Node<Event> view(State state) {
    return column(
        Node.each(controls, Control::label, this::button),
        button("cancel", new Event.Cancelled()),
        Node.each(state.answers(), Answer::number, answer -> text(answer.text())));
  }

  private Node<Event> button(Control control) {
    return button(control.label(), new Event.Pressed(control));
  }
}
