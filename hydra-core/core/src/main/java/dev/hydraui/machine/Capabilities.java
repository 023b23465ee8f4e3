package dev.hydraui.machine;

import java.util.HashMap;
import java.util.Map;

/** The capabilities of one platform, by the kind of request they perform. Immutable. */
public final class Capabilities {

  private static final Capabilities NONE = new Capabilities(Map.of());

  private final Map<Class<?>, Capability<?, ?>> byRequest;

  private Capabilities(Map<Class<?>, Capability<?, ?>> byRequest) {
    this.byRequest = byRequest;
  }

  /** No capability at all: enough for a machine that asks for nothing. */
  public static Capabilities none() {
    return NONE;
  }

  /**
   * These capabilities and one more; it takes the place of an earlier one for the same requests.
   */
  public <A, Q extends Request<A>> Capabilities with(
      Class<Q> requests, Capability<Q, A> capability) {
    Map<Class<?>, Capability<?, ?>> all = new HashMap<>(byRequest);
    all.put(requests, capability);
    return new Capabilities(all);
  }

  /** These capabilities and the others, which win where both perform the same requests. */
  public Capabilities with(Capabilities others) {
    Map<Class<?>, Capability<?, ?>> all = new HashMap<>(byRequest);
    all.putAll(others.byRequest);
    return new Capabilities(all);
  }

  /**
   * The capability that performs a request.
   *
   * @throws IllegalStateException if this platform has none for it
   */
  @SuppressWarnings("unchecked")
  <A> Capability<Request<A>, A> of(Request<A> request) {
    Capability<?, ?> found = byRequest.get(request.getClass());
    if (found == null) {
      throw new IllegalStateException(
          "No capability performs "
              + request.getClass().getName()
              + "; add one with Capabilities.with(...) where the store is started");
    }
    return (Capability<Request<A>, A>) found;
  }
}
