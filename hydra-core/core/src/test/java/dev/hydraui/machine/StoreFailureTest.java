package dev.hydraui.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a store does when something throws, or ends it in the middle. */
final class StoreFailureTest {

  private final List<Consumer<String>> asked = new ArrayList<>();
  private final List<String> stopped = new ArrayList<>();
  private final Capabilities capabilities =
      Capabilities.none().with(Ask.class, this::perform).with(Ticks.class, this::tick);

  @Test
  void keepsTheLastGoodStateWhenTheMachineThrows() {
    List<Throwable> failures = new ArrayList<>();
    IllegalStateException failure = new IllegalStateException("no");
    Store<String, String> store =
        Store.start(
            new Plain(
                (state, event) -> {
                  if (event.equals("bad")) {
                    throw failure;
                  }
                  return Step.of(state + event);
                }),
            capabilities,
            Loop.HERE,
            failures::add);
    store.send("a");
    store.send("bad");
    store.send("b");
    assertEquals("ab", store.state());
    assertSame(failure, failures.get(0));
  }

  @Test
  void namesTheRequestThatNoCapabilityPerforms() {
    Store<String, String> store =
        Store.start(
            new Plain((state, event) -> Step.of(state, Effect.tell(new Ask(event)))),
            Capabilities.none());
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> store.send("x"));
    assertTrue(missing.getMessage().contains("Ask"), missing.getMessage());
  }

  @Test
  void startsNothingOnceAnEffectHasClosedIt() {
    List<Store<String, String>> stores = new ArrayList<>();
    Capabilities closing =
        capabilities.with(
            Close.class,
            (close, answer) -> {
              stores.get(0).close();
              return () -> stopped.add("close");
            });
    stores.add(
        Store.start(
            new Plain(
                (state, event) ->
                    Step.of("x", Effect.tell(new Close()), Effect.tell(new Ask("late")))) {
              @Override
              public List<Subscription<String>> subscriptions(String state) {
                return state.isEmpty()
                    ? List.of()
                    : List.of(Subscription.to(new Ticks("late"), tick -> tick));
              }
            },
            closing));
    stores.get(0).send("go");
    assertEquals(List.of("close"), stopped);
    assertEquals(List.of(), asked);
  }

  @Test
  void stopsEveryStreamThoughOneThrows() {
    Capabilities throwing =
        capabilities.with(
            Close.class,
            (close, answer) ->
                () -> {
                  throw new IllegalStateException("cannot stop");
                });
    Store<String, String> store =
        Store.start(
            new Plain((state, event) -> Step.of(event)) {
              @Override
              public List<Subscription<String>> subscriptions(String state) {
                return List.of(
                    Subscription.to(new Close(), none -> none),
                    Subscription.to(new Ticks("t"), tick -> tick));
              }
            },
            throwing);
    IllegalStateException thrown = assertThrows(IllegalStateException.class, store::close);
    assertEquals("cannot stop", thrown.getMessage());
    assertEquals(List.of("t"), stopped);
  }

  @Test
  void doesWhatWaitsBehindAFailureBeforeItIsThrown() {
    Store<String, String> store =
        start(
            (state, event) ->
                Step.of(state + event, Effect.tell(new Close()), Effect.tell(new Ask(event))));
    store.listen(
        state -> {
          if (state.equals("a")) {
            store.send("b");
          }
        });
    assertThrows(IllegalStateException.class, () -> store.send("a"));
    assertEquals("ab", store.state());
    assertEquals(2, asked.size());
  }

  @Test
  void endsWhatItHasStartedWhenItCannotBegin() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Store.start(
                new Plain((state, event) -> Step.of(state)) {
                  @Override
                  public Step<String, String> init() {
                    return Step.of("", Effect.tell(new Ask("one")), Effect.tell(new Close()));
                  }
                },
                capabilities));
    assertEquals(List.of("one"), stopped);
  }

  @Test
  void isClosedWhenInitThrows() {
    List<Throwable> failures = new ArrayList<>();
    Store<String, String> store =
        Store.start(
            new Plain((state, event) -> Step.of(state.concat(event))) {
              @Override
              public Step<String, String> init() {
                throw new IllegalStateException("no");
              }
            },
            capabilities,
            Loop.HERE,
            failures::add);
    store.send("a");
    assertEquals(1, failures.size());
  }

  private Store<String, String> start(BiFunction<String, String, Step<String, String>> update) {
    return Store.start(new Plain(update), capabilities);
  }

  private Running perform(Ask request, Consumer<String> answer) {
    asked.add(answer);
    return () -> stopped.add(request.what);
  }

  private Running tick(Ticks request, Consumer<String> answer) {
    asked.add(answer);
    return () -> stopped.add(request.name);
  }

  private record Ask(String what) implements Request<String> {}

  private record Ticks(String name) implements Request<String> {}

  /** No capability performs it unless a test brings one. */
  private record Close() implements Request<String> {}
}
