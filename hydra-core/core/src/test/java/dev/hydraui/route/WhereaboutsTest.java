package dev.hydraui.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.capability.Navigation;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WhereaboutsTest {

  private final Whereabouts list = Whereabouts.at("contact");
  private final Whereabouts edited = Whereabouts.at("contact/42/edit").guarded(true);

  @Test
  void followsLinksAndTheBackButtonWhenNothingIsToLose() {
    Step<Whereabouts, String> gone = list.go("contact/42");
    assertEquals(Whereabouts.at("contact/42"), gone.state());
    assertEquals(List.of(Effect.tell(new Navigation.Push("contact/42"))), gone.effects());

    Step<Whereabouts, String> back = gone.state().arrived("contact");
    assertEquals(list, back.state());
    assertEquals(List.of(), back.effects());
  }

  @Test
  void takesADeepLinkAsItsStart() {
    Step<Whereabouts, String> deep = Whereabouts.START.arrived("contact/42?tab=deals");
    assertEquals(Whereabouts.at("contact/42?tab=deals"), deep.state());
    assertEquals(List.of(), deep.effects());
  }

  @Test
  void goingWhereOneIsDoesNothing() {
    Step<Whereabouts, String> step = list.go("contact");
    assertSame(list, step.state());
    assertEquals(List.of(), step.effects());
  }

  @Test
  void asksBeforeALinkLosesSomething() {
    Step<Whereabouts, String> asked = edited.go("deal");
    assertEquals("contact/42/edit", asked.state().address());
    assertEquals(Optional.of("deal"), asked.state().pending());
    assertEquals(List.of(), asked.effects());
    assertEquals(edited, asked.state().stay());

    Step<Whereabouts, String> left = asked.state().leave();
    assertEquals(Whereabouts.at("deal"), left.state());
    assertEquals(List.of(Effect.tell(new Navigation.Push("deal"))), left.effects());
  }

  @Test
  void putsTheAddressBackBeforeTheBackButtonLosesSomething() {
    Step<Whereabouts, String> asked = edited.arrived("contact");
    assertEquals(Optional.of("contact"), asked.state().pending());
    assertEquals(List.of(Effect.tell(new Navigation.Restore("contact/42/edit"))), asked.effects());

    Step<Whereabouts, String> told = asked.state().arrived("contact/42/edit");
    assertSame(asked.state(), told.state());

    Step<Whereabouts, String> left = told.state().leave();
    assertEquals(Whereabouts.at("contact"), left.state());
    assertEquals(List.of(Effect.tell(new Navigation.Redo("contact"))), left.effects());
  }

  @Test
  void aLinkAfterTheBackButtonIsAStepOfItsOwn() {
    Whereabouts asked = edited.<String>arrived("contact").state().<String>go("deal").state();
    assertEquals(List.of(Effect.tell(new Navigation.Push("deal"))), asked.leave().effects());
  }

  @Test
  void aSecondTryAsksAboutTheNewDestination() {
    Step<Whereabouts, String> asked = edited.go("deal");
    assertEquals(Optional.of("user"), asked.state().<String>go("user").state().pending());
    assertEquals(edited, asked.state().<String>go("contact/42/edit").state());
  }

  @Test
  void savingEndsTheQuestion() {
    Step<Whereabouts, String> asked = edited.go("deal");
    assertEquals(Whereabouts.at("contact/42/edit"), asked.state().guarded(false));
    assertSame(edited, edited.guarded(true));
  }

  @Test
  void leavingUnaskedDoesNothing() {
    Step<Whereabouts, String> step = edited.leave();
    assertSame(edited, step.state());
    assertEquals(List.of(), step.effects());
  }

  @Test
  void aFilterReplacesTheAddressEvenWhereSomethingIsToLose() {
    Step<Whereabouts, String> step = edited.replace("contact/42/edit?tab=deals");
    assertEquals("contact/42/edit?tab=deals", step.state().address());
    assertEquals(true, step.state().guarded());
    assertEquals(
        List.of(Effect.tell(new Navigation.Replace("contact/42/edit?tab=deals"))), step.effects());
    assertEquals(List.of(), step.state().<String>replace("contact/42/edit?tab=deals").effects());
  }

  @Test
  void closingIsGuardedWhileSomethingIsToLose() {
    assertEquals(List.of(new Navigation.Addresses()), requests(list));
    assertEquals(List.of(new Navigation.Addresses(), new Navigation.Guard()), requests(edited));
  }

  private static List<Request<?>> requests(Whereabouts where) {
    List<Request<?>> requests = new ArrayList<>();
    for (Subscription<String> subscription : where.subscriptions(address -> address)) {
      requests.add(subscription.request());
    }
    return requests;
  }
}
