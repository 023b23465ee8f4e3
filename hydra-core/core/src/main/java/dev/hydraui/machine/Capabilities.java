package dev.hydraui.machine;

import java.util.Optional;
import java.util.function.Function;

/** The capabilities of one platform, by the kind of request they perform. Immutable. */
public final class Capabilities {

  private static final Capabilities NONE = new Capabilities(requests -> Optional.empty());

  private final Function<Class<?>, Optional<Capability<?, ?>>> find;

  private Capabilities(Function<Class<?>, Optional<Capability<?, ?>>> find) {
    this.find = find;
  }

  /** No capability at all: enough for a machine that asks for nothing. */
  public static Capabilities none() {
    return NONE;
  }

  /**
   * The capabilities that a function finds by the class of the requests, when one is made: for a
   * platform that should not hold what no machine asks for.
   */
  public static Capabilities from(Function<Class<?>, Optional<Capability<?, ?>>> find) {
    return new Capabilities(find);
  }

  /**
   * These capabilities and one more; it takes the place of an earlier one for the same requests.
   */
  public <A, Q extends Request<A>> Capabilities with(
      Class<Q> requests, Capability<Q, A> capability) {
    return with(
        new Capabilities(asked -> asked == requests ? Optional.of(capability) : Optional.empty()));
  }

  /** These capabilities and the others, which win where both perform the same requests. */
  public Capabilities with(Capabilities others) {
    return new Capabilities(
        requests -> {
          Optional<Capability<?, ?>> found = others.find.apply(requests);
          return found.isPresent() ? found : find.apply(requests);
        });
  }

  /**
   * The capability that performs a request.
   *
   * @throws IllegalStateException if this platform has none for it
   */
  @SuppressWarnings("unchecked")
  <A> Capability<Request<A>, A> of(Request<A> request) {
    Optional<Capability<?, ?>> found = find.apply(request.getClass());
    if (found.isPresent()) {
      return (Capability<Request<A>, A>) found.get();
    }
    throw new IllegalStateException(
        "No capability performs "
            + request.getClass().getName()
            + "; add one with Capabilities.with(...) where the store is started");
  }
}
