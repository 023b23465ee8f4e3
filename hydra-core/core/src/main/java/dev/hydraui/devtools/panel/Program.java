package dev.hydraui.devtools.panel;

import dev.hydraui.devtools.Change;
import dev.hydraui.devtools.Recorder;
import dev.hydraui.devtools.Recording;
import dev.hydraui.devtools.Traced;
import dev.hydraui.machine.Capabilities;
import dev.hydraui.machine.Capability;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Running;
import java.util.Optional;

/** What the panel asks of the program that it shows. */
public sealed interface Program {

  /** A subscription: all that is known of the program, now and whenever there is more. */
  record Watch<S, E>() implements Program, Request<Recording<S, E>> {}

  /** The program is to travel; nobody waits for the answer. */
  record Travel<S, E>(Traced<S, E> wish) implements Program, Request<Boolean> {}

  /** The place of a change is to be marked on screen, and no other; nobody waits for the answer. */
  record Mark(Optional<Change> change) implements Program, Request<Boolean> {}

  /** What performs {@link Watch} and {@link Travel}. */
  static <S, E> Capabilities of(Recorder<S, E> recorder) {
    Capability<Watch<S, E>, Recording<S, E>> watch = (request, seen) -> recorder.listen(seen);
    Capability<Travel<S, E>, Boolean> travel =
        (request, answer) -> {
          recorder.store().send(request.wish());
          answer.accept(true);
          return Running.NOTHING;
        };
    return Capabilities.from(
        requests ->
            requests == Watch.class
                ? Optional.of(watch)
                : requests == Travel.class ? Optional.of(travel) : Optional.empty());
  }
}
