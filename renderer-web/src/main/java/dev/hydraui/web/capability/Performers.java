package dev.hydraui.web.capability;

import dev.hydraui.machine.Capability;
import dev.hydraui.machine.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The capabilities of a program, by the kind of request they perform.
 *
 * <p>Each stands here as soon as the program has made a request of its kind, and not before: the
 * compiler joins the class of the request to the class that performs it.
 */
public final class Performers {

  private static final Map<Class<?>, Capability<?, ?>> BY_REQUEST = new HashMap<>();

  private Performers() {}

  static <A, Q extends Request<A>> void add(Class<Q> requests, Capability<Q, A> capability) {
    BY_REQUEST.put(requests, capability);
  }

  /** What performs requests of this class, if a browser can. */
  public static Optional<Capability<?, ?>> of(Class<?> requests) {
    return Optional.ofNullable(BY_REQUEST.get(requests));
  }
}
