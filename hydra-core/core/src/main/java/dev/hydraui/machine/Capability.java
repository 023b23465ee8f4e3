package dev.hydraui.machine;

import java.util.function.Consumer;

/**
 * What performs one kind of request on one platform: http, storage, navigation, clock, files,
 * stream.
 *
 * @param <Q> the requests it performs
 * @param <A> their answers
 */
@FunctionalInterface
public interface Capability<Q extends Request<A>, A> {

  /**
   * Starts a request. Answers once for an effect, any number of times for a subscription, from any
   * thread; answers that come after {@link Running#stop} are dropped by the {@link Store}.
   *
   * <p>What can go wrong is part of the answer's type. An exception thrown here is a defect and
   * goes to the store's failure listener.
   */
  Running perform(Q request, Consumer<A> answer);
}
