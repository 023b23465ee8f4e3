package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.admin.WhichServer.Event;
import dev.hydraui.admin.WhichServer.State;
import dev.hydraui.capability.Storage;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Step;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WhichServerTest {

  private final WhichServer machine = new WhichServer();

  @Test
  void beginsWithTheServerOfTheLastTime() {
    State state = machine.init().state();
    assertEquals(
        "http://last/",
        machine.update(state, new Event.Remembered(Optional.of("http://last/"))).state().address());
  }

  @Test
  void opensTheServerOfTheLastTimeWhereItIsToldTo() {
    WhichServer opening = new WhichServer(true);
    State state = opening.init().state();
    URI last = URI.create("http://last/");
    assertEquals(
        List.of(Effect.tell(new WhichServer.Visit(last))),
        opening.update(state, new Event.Remembered(Optional.of("" + last))).effects());
    assertEquals(
        List.of(), opening.update(state, new Event.Remembered(Optional.of("none"))).effects());
    assertEquals(
        List.of(), opening.update(state, new Event.Remembered(Optional.empty())).effects());
  }

  @Test
  void leavesWhatIsTypedAlreadyWhenItRemembers() {
    State typed = machine.update(machine.init().state(), new Event.Typed("http://t")).state();
    assertEquals(
        typed, machine.update(typed, new Event.Remembered(Optional.of("http://last/"))).state());
  }

  @Test
  void opensAndRemembersTheServer() {
    State typed =
        machine.update(machine.init().state(), new Event.Typed(" http://a.example/admin")).state();
    Step<State, Event> step = machine.update(typed, new Event.Open());
    URI server = URI.create("http://a.example/admin/");
    assertEquals(
        List.of(
            Effect.tell(new Storage.Write(WhichServer.KEY, "" + server)),
            Effect.tell(new WhichServer.Visit(server))),
        step.effects());
  }

  @Test
  void saysWhatAnAddressIs() {
    State typed = machine.update(machine.init().state(), new Event.Typed("my server")).state();
    Step<State, Event> step = machine.update(typed, new Event.Open());
    assertTrue(step.effects().isEmpty());
    assertEquals("my server", step.state().address());
    assertTrue(step.state().error().startsWith("Expected is the address"));
  }

  @Test
  void takesAddressesOfTheWebAlone() {
    assertEquals(
        Optional.of(URI.create("https://a.example/admin/")),
        WhichServer.address("https://a.example/admin"));
    assertEquals(Optional.empty(), WhichServer.address("file:///etc"));
    assertEquals(Optional.empty(), WhichServer.address("nothing"));
    assertEquals(Optional.empty(), WhichServer.address("http://a b/"));
  }
}
