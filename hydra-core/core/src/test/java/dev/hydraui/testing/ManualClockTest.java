package dev.hydraui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hydraui.capability.Clock;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualClockTest {

  /** Keeps every answer; an effect sent as an event is run. */
  static final class Log extends Ui<Object> implements Machine<List<Object>, Object> {
    @Override
    public Step<List<Object>, Object> init() {
      return Step.of(List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Step<List<Object>, Object> update(List<Object> state, Object event) {
      if (event instanceof Effect<?> effect) {
        return Step.of(state, (Effect<Object>) effect);
      }
      List<Object> all = new ArrayList<>(state);
      all.add(event);
      return Step.of(all);
    }

    @Override
    public Node<Object> view(List<Object> state) {
      return text("" + state.size());
    }
  }

  private final ManualClock clock = new ManualClock(1_000);
  private final ScriptedHttp http = new ScriptedHttp();
  private final Store<List<Object>, Object> store =
      Store.start(
          new Log(), Capabilities.none().with(clock.capabilities()).with(http.capabilities()));

  private static <A> Effect<Object> ask(Request<A> request) {
    return Effect.ask(request, answer -> answer);
  }

  @Test
  void timersAnswerInTheirOrderAtTheirMoment() {
    store.send(ask(new Clock.After(30)));
    store.send(ask(new Clock.After(10)));
    store.send(ask(new Clock.After(50)));
    clock.advance(40);
    assertEquals(List.of(1_010L, 1_030L), store.state());
    assertEquals(1, clock.waiting());
  }

  @Test
  void cancelledTimersDoNotAnswer() {
    store.send(ask(new Clock.After(10)).named("t"));
    store.send(Effect.cancel("t"));
    clock.advance(100);
    assertEquals(List.of(), store.state());
    assertEquals(0, clock.waiting());
  }

  @Test
  void requestsWaitUntilTheyAreAnswered() {
    store.send(ask(HttpRequest.get("/a")));
    store.send(ask(HttpRequest.get("/b")));
    assertEquals(List.of(HttpRequest.get("/a"), HttpRequest.get("/b")), http.waiting());
    http.answer(request -> request.uri().equals("/b"), ScriptedHttp.json(200, JsonNumber.of(1)));
    assertEquals(List.of(ScriptedHttp.json(200, JsonNumber.of(1))), store.state());
    assertEquals(List.of(HttpRequest.get("/a")), http.waiting());
    store.close();
    assertThrows(
        IllegalStateException.class, () -> http.answer(ScriptedHttp.json(200, JsonNumber.of(1))));
  }

  @Test
  void rulesAnswerAtOnce() {
    http.when("GET", "/a", 404, JsonNumber.of(0));
    store.send(ask(HttpRequest.get("/a")));
    assertEquals(List.of(ScriptedHttp.json(404, JsonNumber.of(0))), store.state());
  }
}
