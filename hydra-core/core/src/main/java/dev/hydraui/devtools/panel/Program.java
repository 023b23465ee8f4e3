package dev.hydraui.devtools.panel;

import dev.hydraui.devtools.Change;
import dev.hydraui.devtools.Recording;
import dev.hydraui.devtools.Traced;
import dev.hydraui.machine.Request;
import java.util.Optional;

/** What the panel asks of the program that it shows. */
public sealed interface Program {

  /** A subscription: all that is known of the program, now and whenever there is more. */
  record Watch<S, E>() implements Program, Request<Recording<S, E>> {}

  /** The program is to travel; nobody waits for the answer. */
  record Travel<S, E>(Traced<S, E> wish) implements Program, Request<Boolean> {}

  /** The place of a change is to be marked on screen, and no other; nobody waits for the answer. */
  record Mark(Optional<Change> change) implements Program, Request<Boolean> {}
}
