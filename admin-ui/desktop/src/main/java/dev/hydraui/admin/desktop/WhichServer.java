package dev.hydraui.admin.desktop;

import dev.hydraui.capability.Storage;
import dev.hydraui.component.Emphasis;
import dev.hydraui.component.Gap;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Ui;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Step;
import dev.hydraui.node.Node;
import java.net.URI;
import java.util.Optional;

/** Asks for the address of a server's admin; the last one that was opened stands there already. */
final class WhichServer extends Ui<WhichServer.Event>
    implements Machine<WhichServer.State, WhichServer.Event> {

  static final String KEY = "server";

  private static final String WANTED =
      "Expected is the address of an admin, as http://127.0.0.1:7070/admin/.";

  /**
   * What was typed, and what is wrong with it.
   *
   * @param refusals how often it was to be opened in vain
   */
  record State(String address, String error, int refusals) {}

  sealed interface Event {
    record Remembered(Optional<String> address) implements Event {}

    record Typed(String address) implements Event {}

    record Open() implements Event {}
  }

  /** That the admin of a server is opened in place of the question. */
  record Visit(URI server) implements Request<Boolean> {}

  @Override
  public Step<State, Event> init() {
    return Step.of(new State("", "", 0), Effect.ask(new Storage.Read(KEY), Event.Remembered::new));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Remembered last) {
      return state.address().isEmpty()
          ? Step.of(new State(last.address().orElse(""), "", 0))
          : Step.of(state);
    }
    if (event instanceof Event.Typed typed) {
      return Step.of(new State(typed.address(), "", state.refusals()));
    }
    Optional<URI> server = Main.address(state.address().strip());
    return server.isEmpty()
        ? Step.of(new State(state.address(), WANTED, state.refusals() + 1))
        : Step.of(
            state,
            Effect.tell(new Storage.Write(KEY, "" + server.get())),
            Effect.tell(new Visit(server.get())));
  }

  @Override
  public Node<Event> view(State state) {
    return page(
            "Hydra Admin",
            form(
                    "Server",
                    new Event.Open(),
                    column(
                            textField("Address of the admin", state.address(), Event.Typed::new)
                                .purpose(Purpose.URL)
                                .placeholder("http://127.0.0.1:7070/admin/")
                                .error(state.error())
                                .required(true)
                                .autofocus(),
                            row(button("Open", new Event.Open()).emphasis(Emphasis.PRIMARY)))
                        .gap(Gap.LARGE))
                .refusals(state.refusals()))
        .description("Which server is to be administrated?");
  }
}
