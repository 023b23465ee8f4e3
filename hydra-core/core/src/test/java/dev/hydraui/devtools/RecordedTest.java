package dev.hydraui.devtools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.json.Codec;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is remembered of a machine, and what can be done with it. */
class RecordedTest {

  private record Fetch(String what) implements Request<String> {}

  /** Adds up what it is told; "ask" asks under a name, "stop" takes it back. */
  private static final class Texts extends Ui<String> implements Machine<String, String> {

    @Override
    public Step<String, String> init() {
      return Step.of("");
    }

    @Override
    public Step<String, String> update(String state, String event) {
      Step<String, String> step = Step.of(state + event + ";");
      return switch (event) {
        case "ask" ->
            step.with(
                Effect.<String, String>ask(new Fetch("x"), answer -> "got " + answer).named("one"));
        case "throw" -> throw new IllegalStateException("thrown at " + state);
        case "stop" -> step.with(Effect.cancel("one"));
        default -> step;
      };
    }

    @Override
    public Node<String> view(String state) {
      return text(state);
    }
  }

  private static final Codec<String> CODEC =
      new Codec<>() {
        @Override
        public JsonValue write(String value) {
          return new JsonString(value);
        }

        @Override
        public String read(JsonValue json) {
          if (json.asString().isEmpty()) {
            throw new IllegalArgumentException("no event is empty");
          }
          return json.asString();
        }
      };

  private final EventLog<String, String> log = new EventLog<>(CODEC, CODEC);
  private final Recorded<String, String> recorded = new Recorded<>(new Texts());
  private Timeline<String, String> now = recorded.init().state();
  private Step<Timeline<String, String>, Traced<String, String>> step = recorded.init();

  private void send(Traced<String, String> traced) {
    step = recorded.update(now, traced);
    now = step.state();
  }

  private void happens(String event) {
    send(new Traced.Happened<>(event));
  }

  @Test
  void remembersEachEventAndWhatBecameOfIt() {
    happens("a");
    happens("b");
    assertEquals(List.of("", "a;", "a;b;"), now.moments().stream().map(Moment::state).toList());
    assertEquals(List.of("a", "b"), now.events());
    assertTrue(now.isPresent());
  }

  @Test
  void showsAnEarlierMomentWhileTheMachineGoesOn() {
    happens("ask");
    happens("a");
    happens("b");
    send(new Traced.Show<>(2));
    assertEquals("ask;a;", now.moment().state());
    send(new Traced.Answered<>(0, "late"));
    assertEquals("ask;a;", now.moment().state());
    assertEquals("ask;a;b;late;", now.last().state());
    send(new Traced.Show<>(99));
    assertEquals("ask;a;", now.moment().state());
    send(new Traced.Present<>());
    assertEquals("ask;a;b;late;", now.moment().state());
  }

  @Test
  void whatAPersonDoesHappensToTheLastState() {
    happens("a");
    happens("b");
    send(new Traced.Show<>(0));
    happens("c");
    assertEquals("a;b;c;", now.moment().state());
    assertTrue(now.isPresent());
  }

  @Test
  void tellsWhichEffectsAreInFlight() {
    happens("ask");
    assertEquals(List.of(new Fetch("x")), inFlight());
    Effect.Ask<?, Traced<String, String>> ask =
        (Effect.Ask<?, Traced<String, String>>) step.effects().get(0);
    send(answer(ask, "it"));
    assertEquals(List.of(), inFlight());
    assertEquals(List.of("ask", "got it"), now.events());
  }

  @SuppressWarnings("unchecked")
  private static Traced<String, String> answer(
      Effect.Ask<?, Traced<String, String>> ask, String answer) {
    return ((Effect.Ask<String, Traced<String, String>>) ask).then().orElseThrow().apply(answer);
  }

  @Test
  void aNamedEffectTakesThePlaceOfTheOneBefore() {
    happens("ask");
    happens("ask");
    assertEquals(1, inFlight().size());
    happens("stop");
    assertEquals(List.of(), inFlight());
  }

  private List<? extends Request<?>> inFlight() {
    return now.inFlight().stream().map(one -> one.ask().request()).toList();
  }

  @Test
  void playsAgainWhatWasKept() {
    happens("a");
    happens("ask");
    happens("got it");
    String kept = Json.write(log.write(now));
    assertEquals(
        "{\"version\":1,\"events\":[\"a\",\"ask\",\"got it\"],\"state\":\"a;ask;got it;\"}", kept);
    Timeline<String, String> before = now;
    now = recorded.init().state();
    send(log.read(Json.parse(kept)));
    assertEquals(before.events(), now.events());
    assertEquals("a;ask;got it;", now.moment().state());
    assertEquals(List.of(), step.effects());
    assertEquals(List.of(), inFlight());
  }

  @Test
  void anAnswerOfARunBeforeIsNoEventOfThis() {
    happens("ask");
    send(new Traced.Replay<>(Optional.empty(), List.of("a", "ask")));
    send(new Traced.Answered<>(0, "late"));
    assertEquals(List.of("a", "ask"), now.events());
    happens("ask");
    send(new Traced.Answered<>(2, "late"));
    assertEquals(List.of("a", "ask", "ask", "late"), now.events());
  }

  @Test
  void keepsSoManyMomentsAndPlaysFromTheFirstOfThem() {
    Recorded<String, String> few = new Recorded<>(new Texts(), 3);
    Timeline<String, String> timeline = few.init().state();
    for (String event : List.of("a", "b", "c", "d")) {
      timeline = few.update(timeline, new Traced.Happened<>(event)).state();
      timeline = few.update(timeline, new Traced.Show<>(0)).state();
    }
    assertEquals(List.of("a;b;", "a;b;c;", "a;b;c;d;"), states(timeline));
    assertEquals(2, timeline.first().number());
    assertEquals(4, timeline.last().number());
    String kept = Json.write(log.write(timeline));
    assertEquals(
        "{\"version\":1,\"start\":\"a;b;\",\"events\":[\"c\",\"d\"],\"state\":\"a;b;c;d;\"}", kept);
    Timeline<String, String> played = few.update(timeline, log.read(Json.parse(kept))).state();
    assertEquals(List.of("a;b;", "a;b;c;", "a;b;c;d;"), states(played));
  }

  private static List<String> states(Timeline<String, String> timeline) {
    return timeline.moments().stream().map(Moment::state).toList();
  }

  @Test
  void whatTheMachineThrowsIsAMomentThatFailsAgain() {
    happens("a");
    happens("throw");
    assertEquals("a;", now.moment().state());
    assertEquals("thrown at a;", now.moment().failure().orElseThrow().getMessage());
    Effect.Ask<?, ?> told = (Effect.Ask<?, ?>) step.effects().get(0);
    assertEquals(new Failed(now.moment().failure().get()), told.request());
    happens("b");
    assertEquals("a;b;", now.moment().state());
    String kept = Json.write(log.write(now));
    send(log.read(Json.parse(kept)));
    assertEquals("thrown at a;", now.at(2).failure().orElseThrow().getMessage());
    assertEquals("a;b;", now.moment().state());
  }

  @Test
  void aLogThatIsNoneIsRefusedWithThePlace() {
    assertEquals("/version: expected version 1 but found version 2", refusal("{\"version\":2}"));
    assertEquals("/events: expected a value but found nothing", refusal("{\"version\":1}"));
    assertEquals(
        "/events/1: expected a string but found a number",
        refusal("{\"version\":1,\"events\":[\"a\",1]}"));
    assertEquals(
        "/events/0: expected an event but found one that is refused: no event is empty",
        refusal("{\"version\":1,\"events\":[\"\"]}"));
  }

  private String refusal(String text) {
    return assertThrows(JsonShapeException.class, () -> log.read(Json.parse(text))).getMessage();
  }

  @Test
  void beginsWithTheMachinesFirstState() {
    assertEquals(Optional.empty(), now.moment().event());
    assertEquals("", now.moment().state());
    assertFalse(now.moments().isEmpty());
  }
}
