package dev.hydraui.devtools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.json.Codec;
import dev.hydraui.json.Json;
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
          return json.asString();
        }
      };

  private final Recorded<String, String> recorded = new Recorded<>(new Texts());
  private Timeline<String, String> now = recorded.init().state();
  private Step<Timeline<String, String>, Traced<String>> step = recorded.init();

  private void send(Traced<String> traced) {
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
    happens("a");
    happens("b");
    send(new Traced.Show<>(1));
    assertEquals("a;", now.moment().state());
    send(new Traced.Answered<>(7, "late"));
    assertEquals("a;", now.moment().state());
    assertEquals("a;b;late;", now.last().state());
    send(new Traced.Show<>(99));
    assertEquals("a;", now.moment().state());
    send(new Traced.Present<>());
    assertEquals("a;b;late;", now.moment().state());
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
    Effect.Ask<?, Traced<String>> ask = (Effect.Ask<?, Traced<String>>) step.effects().get(0);
    send(answer(ask, "it"));
    assertEquals(List.of(), inFlight());
    assertEquals(List.of("ask", "got it"), now.events());
  }

  @SuppressWarnings("unchecked")
  private static Traced<String> answer(Effect.Ask<?, Traced<String>> ask, String answer) {
    return ((Effect.Ask<String, Traced<String>>) ask).then().orElseThrow().apply(answer);
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
    return now.inFlight().values().stream().map(Effect.Ask::request).toList();
  }

  @Test
  void playsAgainWhatWasKept() {
    happens("a");
    happens("ask");
    happens("got it");
    String kept = Json.write(now.write(CODEC));
    assertEquals("{\"version\":1,\"events\":[\"a\",\"ask\",\"got it\"]}", kept);
    Timeline<String, String> before = now;
    now = recorded.init().state();
    send(Timeline.read(Json.parse(kept), CODEC));
    assertEquals(before.events(), now.events());
    assertEquals("a;ask;got it;", now.moment().state());
    assertEquals(List.of(), step.effects());
    assertEquals(List.of(), inFlight());
  }

  @Test
  void beginsWithTheMachinesFirstState() {
    assertEquals(Optional.empty(), now.moment().event());
    assertEquals("", now.moment().state());
    assertFalse(now.moments().isEmpty());
  }
}
