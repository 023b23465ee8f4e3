package dev.hydraui.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Ui;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryNavigationTest {

  sealed interface Event {}

  record Arrived(String address) implements Event {}

  record Guarded(boolean guarded) implements Event {}

  record Ask(Request<?> request) implements Event {}

  record Told(List<String> addresses, boolean guarded) {}

  /** Asks for what it is told to, and keeps every address that it is told of. */
  static final class Walker extends Ui<Event> implements Machine<Told, Event> {
    @Override
    public Step<Told, Event> init() {
      return Step.of(new Told(List.of(), false));
    }

    @Override
    public Step<Told, Event> update(Told state, Event event) {
      if (event instanceof Arrived arrived) {
        List<String> all = new ArrayList<>(state.addresses());
        all.add(arrived.address());
        return Step.of(new Told(all, state.guarded()));
      }
      if (event instanceof Ask ask) {
        return Step.of(state, Effect.tell(ask.request()));
      }
      return Step.of(new Told(state.addresses(), ((Guarded) event).guarded()));
    }

    @Override
    public List<Subscription<Event>> subscriptions(Told state) {
      List<Subscription<Event>> wanted = new ArrayList<>();
      wanted.add(Subscription.to(new Navigation.Addresses(), Arrived::new));
      if (state.guarded()) {
        wanted.add(Subscription.to(new Navigation.Guard(), Guarded::new));
      }
      return wanted;
    }

    @Override
    public Node<Event> view(Told state) {
      return text("" + state.addresses());
    }
  }

  private final MemoryNavigation navigation = new MemoryNavigation("");
  private final Store<Told, Event> store = Store.start(new Walker(), navigation.capabilities());

  private void ask(Request<?> request) {
    store.send(new Ask(request));
  }

  @Test
  void theFirstAddressIsToldAtOnceAndOwnStepsAreNot() {
    ask(new Navigation.Push("a"));
    ask(new Navigation.Replace("b"));
    assertEquals(List.of(""), store.state().addresses());
    assertEquals("b", navigation.address());
  }

  @Test
  void backAndForwardAreTold() {
    ask(new Navigation.Push("a"));
    navigation.back();
    navigation.back();
    navigation.forward();
    ask(new Navigation.Back());
    assertEquals(List.of("", "", "a", ""), store.state().addresses());
  }

  @Test
  void pushingForgetsWhatWasAhead() {
    ask(new Navigation.Push("a"));
    navigation.back();
    ask(new Navigation.Push("b"));
    navigation.forward();
    assertEquals("b", navigation.address());
    navigation.back();
    assertEquals("", navigation.address());
  }

  @Test
  void aStepBackIsUndone() {
    ask(new Navigation.Push("a"));
    ask(new Navigation.Push("b"));
    navigation.back();
    ask(new Navigation.Restore("b"));
    assertEquals("b", navigation.address());
    navigation.back();
    assertEquals("a", navigation.address());
  }

  @Test
  void whatWasUndoneIsTakenOnceMore() {
    ask(new Navigation.Push("a"));
    ask(new Navigation.Push("b"));
    navigation.back();
    ask(new Navigation.Restore("b"));
    ask(new Navigation.Redo("a"));
    assertEquals("a", navigation.address());
    navigation.forward();
    assertEquals("b", navigation.address());
    ask(new Navigation.Redo("c"));
    assertEquals("c", navigation.address());
  }

  @Test
  void aLinkThatIsFollowedIsToldAndCanBeUndone() {
    navigation.follow("a");
    navigation.follow("b");
    assertEquals(List.of("", "a", "b"), store.state().addresses());
    ask(new Navigation.Restore("a"));
    assertEquals("a", navigation.address());
    ask(new Navigation.Redo("b"));
    assertEquals("b", navigation.address());
    navigation.back();
    assertEquals("a", navigation.address());
  }

  @Test
  void theGuardStandsAsLongAsItIsDeclared() {
    store.send(new Guarded(true));
    assertTrue(navigation.isGuarded());
    store.send(new Guarded(false));
    assertFalse(navigation.isGuarded());
  }

  @Test
  void goesOnWithAHistoryOfBefore() {
    MemoryNavigation history = new MemoryNavigation(List.of("a", "b", "c"), 1);
    assertEquals("b", history.address());
    history.back();
    assertEquals("a", history.address());
    assertEquals(0, history.position());
    history.forward();
    history.follow("d");
    assertEquals(List.of("a", "b", "d"), history.addresses());
    assertEquals(2, history.position());
  }

  @Test
  void saysThatItHasChanged() {
    MemoryNavigation history = new MemoryNavigation("a");
    List<Integer> told = new ArrayList<>();
    history.whenChanged(() -> told.add(history.position()));
    history.follow("b");
    history.back();
    history.back();
    history.guard().stop();
    assertEquals(List.of(1, 0, 0, 0), told);
  }
}
