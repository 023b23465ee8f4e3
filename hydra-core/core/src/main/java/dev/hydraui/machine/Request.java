package dev.hydraui.machine;

/**
 * What an {@link Effect} or a {@link Subscription} asks of the platform, as a value: an HTTP
 * request, a key to read from storage, an address to go to.
 *
 * <p>Requests are records, so that tests compare them and a {@link Store} can tell two
 * subscriptions apart. Who performs a kind of request on a platform is a {@link Capability}.
 *
 * @param <A> the answer
 */
public interface Request<A> {}
