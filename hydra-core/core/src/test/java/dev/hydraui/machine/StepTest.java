package dev.hydraui.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StepTest {

  private record Fetch(String what) implements Request<Integer> {}

  private static final Effect<String> FETCH = Effect.ask(new Fetch("a"), answer -> "got " + answer);

  @Test
  void keepsTheEffectsOfBothWhenItGoesOn() {
    Step<Integer, String> step =
        Step.of(1, FETCH).then(state -> Step.of(state + 1, Effect.cancel("x")));
    assertEquals(2, step.state());
    assertEquals(List.of(FETCH, Effect.cancel("x")), step.effects());
  }

  @Test
  void carriesAChildsStepIntoItsParent() {
    Step<String, List<String>> step = Step.of(1, FETCH.named("it")).map(n -> "n" + n, List::of);
    assertEquals("n1", step.state());
    Effect.Ask<?, List<String>> ask = (Effect.Ask<?, List<String>>) step.effects().get(0);
    assertEquals(new Fetch("a"), ask.request());
    assertEquals("it", ask.name().orElseThrow());
    assertEquals(List.of("got 7"), answered(ask, 7));
  }

  @Test
  void isTheSameStepWithoutMoreEffects() {
    Step<Integer, String> step = Step.of(1, FETCH);
    assertSame(step, step.with(List.of()));
  }

  @SuppressWarnings("unchecked")
  private static <E> E answered(Effect.Ask<?, E> ask, int answer) {
    return ((Effect.Ask<Integer, E>) ask).then().orElseThrow().apply(answer);
  }
}
