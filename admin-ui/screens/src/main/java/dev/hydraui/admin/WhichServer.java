package dev.hydraui.admin;

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

/**
 * Asks for the address of a server's admin; the last one that was opened stands there already. For
 * programs: a page is loaded from its server.
 */
public final class WhichServer extends Ui<WhichServer.Event>
    implements Machine<WhichServer.State, WhichServer.Event> {

  /** What the last address is kept under. */
  public static final String KEY = "server";

  private static final String WANTED =
      "Expected is the address of an admin, as http://127.0.0.1:7070/admin/.";

  /**
   * What was typed, and what is wrong with it.
   *
   * @param refusals how often it was to be opened in vain
   */
  public record State(String address, String error, int refusals) {}

  /** What happens while it asks. */
  public sealed interface Event {
    record Remembered(Optional<String> address) implements Event {}

    record Typed(String address) implements Event {}

    record Open() implements Event {}
  }

  /** That the admin of a server is opened in place of the question. */
  public record Visit(URI server) implements Request<Boolean> {}

  private final boolean opensTheLast;

  /** Asks always. */
  public WhichServer() {
    this(false);
  }

  /**
   * @param opensTheLast whether it asks only where no address is kept from the last time
   */
  public WhichServer(boolean opensTheLast) {
    this.opensTheLast = opensTheLast;
  }

  /** An address of http or https as a folder; nothing if the text is none. */
  public static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text.endsWith("/") ? text : text + "/");
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public Step<State, Event> init() {
    return Step.of(new State("", "", 0), Effect.ask(new Storage.Read(KEY), Event.Remembered::new));
  }

  @Override
  public Step<State, Event> update(State state, Event event) {
    if (event instanceof Event.Remembered last) {
      return state.address().isEmpty() ? remembered(last.address().orElse("")) : Step.of(state);
    }
    if (event instanceof Event.Typed typed) {
      return Step.of(new State(typed.address(), "", state.refusals()));
    }
    Optional<URI> server = address(state.address().trim());
    return server.isEmpty()
        ? Step.of(new State(state.address(), WANTED, state.refusals() + 1))
        : Step.of(
            state,
            Effect.tell(new Storage.Write(KEY, "" + server.get())),
            Effect.tell(new Visit(server.get())));
  }

  private Step<State, Event> remembered(String last) {
    Optional<URI> server = opensTheLast ? address(last) : Optional.empty();
    Step<State, Event> shown = Step.of(new State(last, "", 0));
    return server.isPresent() ? shown.with(Effect.tell(new Visit(server.get()))) : shown;
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
