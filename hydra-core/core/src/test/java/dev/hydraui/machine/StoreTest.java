package dev.hydraui.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class StoreTest {

  private final List<Consumer<String>> asked = new ArrayList<>();
  private final List<String> stopped = new ArrayList<>();
  private final Capabilities capabilities =
      Capabilities.none().with(Ask.class, this::perform).with(Ticks.class, this::tick);

  @Test
  void takesEventsInOrder() {
    Store<String, String> store = start((state, event) -> Step.of(state + event));
    store.send("a");
    store.send("b");
    assertEquals("ab", store.state());
  }

  @Test
  void processesAnEventSentWhileAnotherIsProcessedAfterIt() {
    List<String> seen = new ArrayList<>();
    Store<String, String> store = start((state, event) -> Step.of(state + event));
    store.listen(
        state -> {
          seen.add(state);
          if (state.equals("a")) {
            store.send("b");
            seen.add("sent");
          }
        });
    store.send("a");
    assertEquals(List.of("a", "sent", "ab"), seen);
  }

  @Test
  void turnsTheAnswerOfAnEffectIntoAnEvent() {
    Store<String, String> store = asking(ask -> ask);
    store.send("ask");
    asked.get(0).accept("42");
    assertEquals("ask 42", store.state());
  }

  @Test
  void takesOneAnswerOnly() {
    Store<String, String> store = asking(ask -> ask);
    store.send("ask");
    asked.get(0).accept("1");
    asked.get(0).accept("2");
    assertEquals("ask 1", store.state());
  }

  @Test
  void cancelsTheRunningEffectOfTheSameName() {
    Store<String, String> store = asking(ask -> ask.named("search"));
    store.send("one");
    store.send("two");
    assertEquals(List.of("one"), stopped);
    asked.get(0).accept("late");
    asked.get(1).accept("!");
    assertEquals("onetwo !", store.state());
  }

  @Test
  void cancelsByName() {
    Store<String, String> store =
        start(
            (state, event) ->
                event.equals("stop")
                    ? Step.of(state, Effect.cancel("it"))
                    : Step.of(
                        state, Effect.<String, String>ask(new Ask(event), a -> a).named("it")));
    store.send("go");
    store.send("stop");
    assertEquals(List.of("go"), stopped);
  }

  @Test
  void startsAndStopsSubscriptionsWithTheState() {
    Store<String, String> store =
        Store.start(
            new Plain((state, event) -> Step.of(event)) {
              @Override
              public List<Subscription<String>> subscriptions(String state) {
                return state.isEmpty()
                    ? List.of()
                    : List.of(Subscription.to(new Ticks(state), tick -> state + tick));
              }
            },
            capabilities);
    store.send("a");
    store.send("b");
    assertEquals(List.of("a"), stopped);
    assertEquals(2, asked.size());
    store.close();
    assertEquals(List.of("a", "b"), stopped);
  }

  @Test
  void endsEveryEffectWhenItIsClosed() {
    Store<String, String> store = asking(ask -> ask);
    store.send("one");
    store.send("two");
    store.close();
    assertEquals(List.of("one", "two"), stopped);
    asked.get(0).accept("late");
    store.send("late");
    assertEquals("onetwo", store.state());
  }

  @Test
  void givesEachDeclarationOfOneRequestItsOwnStream() {
    Store<String, String> store =
        Store.start(
            new Plain((state, event) -> Step.of(event)) {
              @Override
              public List<Subscription<String>> subscriptions(String state) {
                Subscription<String> one = Subscription.to(new Ticks("t"), tick -> "one " + tick);
                Subscription<String> two = Subscription.to(new Ticks("t"), tick -> "two " + tick);
                return state.equals("end") ? List.of(two) : List.of(one, two);
              }
            },
            capabilities);
    assertEquals(2, asked.size());
    asked.get(1).accept("1");
    assertEquals("two 1", store.state());
    store.send("end");
    assertEquals(List.of("t"), stopped);
    asked.get(0).accept("2");
    assertEquals("two 2", store.state());
  }

  @Test
  void tellsNothingToAListenerThatAnotherHasStopped() {
    Store<String, String> store = start((state, event) -> Step.of(state + event));
    List<String> heard = new ArrayList<>();
    List<Running> second = new ArrayList<>();
    store.listen(state -> second.get(0).stop());
    second.add(store.listen(heard::add));
    store.send("a");
    assertEquals(List.of(), heard);
  }

  @Test
  void isSeenAsThatOfAMachineInsideItsOwn() {
    Store<String, String> whole = start((state, event) -> Step.of(state + event));
    Machine<Integer, Integer> counting =
        new Machine<>() {
          @Override
          public Step<Integer, Integer> init() {
            return Step.of(0);
          }

          @Override
          public Step<Integer, Integer> update(Integer state, Integer event) {
            return Step.of(state + event);
          }

          @Override
          public Node<Integer> view(Integer state) {
            return Node.empty();
          }
        };
    Store<Integer, Integer> part =
        whole.part(counting, state -> state.length() / 2, event -> "x".repeat(event));
    List<Integer> heard = new ArrayList<>();
    Running listening = part.listen(heard::add);
    part.send(2);
    whole.send("y");
    whole.send("z");
    listening.stop();
    part.send(2);
    assertEquals(List.of(1, 2), heard);
    assertEquals(3, part.state());
    part.close();
    whole.send("more");
    assertEquals("xxyzxx", whole.state());
  }

  private Store<String, String> asking(Function<Effect<String>, Effect<String>> change) {
    return start(
        (state, event) ->
            event.startsWith(" ")
                ? Step.of(state + event)
                : Step.of(
                    state + event,
                    change.apply(Effect.ask(new Ask(event), answer -> " " + answer))));
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
}
