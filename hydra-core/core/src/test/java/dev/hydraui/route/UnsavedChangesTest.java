package dev.hydraui.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Navigation;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnsavedChangesTest {

  private final Navigation.Attempt back = new Navigation.Attempt(Optional.of("/list"), -1);

  @Test
  void withNothingToLosePeopleGoAtOnce() {
    Step<UnsavedChanges, Object> step = UnsavedChanges.NONE.go("/a");
    assertEquals(List.of(Effect.tell(new Navigation.Push("/a"))), step.effects());
    assertEquals(List.of(), UnsavedChanges.NONE.subscriptions(attempt -> attempt));
  }

  @Test
  void withSomethingToLoseTheyAreAsked() {
    UnsavedChanges unsaved = UnsavedChanges.NONE.when(true);
    assertEquals(1, unsaved.subscriptions(attempt -> attempt).size());
    Step<UnsavedChanges, Object> asked = unsaved.go("/a");
    assertTrue(asked.state().asks());
    assertEquals(List.of(), asked.effects());
    Step<UnsavedChanges, Object> left = asked.state().leave();
    assertEquals(UnsavedChanges.NONE, left.state());
    assertEquals(
        List.of(Effect.tell(new Navigation.Proceed(new Navigation.Attempt(Optional.of("/a"), 0)))),
        left.effects());
  }

  @Test
  void whoStaysKeepsTheChanges() {
    UnsavedChanges asked = UnsavedChanges.NONE.when(true).attempted(back);
    assertTrue(asked.asks());
    assertFalse(asked.stay().asks());
    assertTrue(asked.stay().unsaved());
  }

  @Test
  void leavingGoesWhereTheBackButtonWanted() {
    Step<UnsavedChanges, Object> left = UnsavedChanges.NONE.when(true).attempted(back).leave();
    assertEquals(List.of(Effect.tell(new Navigation.Proceed(back))), left.effects());
  }
}
