package dev.hydraui.capability;

import dev.hydraui.machine.Request;

/**
 * A subscription to a stream of server-sent events (HTML standard, section 9.2). The platform
 * connects again by itself, with the id of the last event, and waits longer each time it fails. A
 * server that answers with status 204 is left alone from then on.
 *
 * @param uri resolved against where the application was loaded from
 */
public record EventStream(String uri) implements Request<EventStream.Delivery> {

  /** What a stream delivers. */
  public sealed interface Delivery {

    /** The connection stands, for the first time or again. */
    record Opened() implements Delivery {}

    /**
     * An event.
     *
     * @param id the last one that was sent; empty if none was
     * @param name {@code message} unless the server says otherwise
     */
    record Message(String id, String name, String data) implements Delivery {}

    /**
     * The connection is lost, or an attempt to connect has failed; another follows by itself,
     * unless the server wants none.
     */
    record Lost() implements Delivery {}
  }
}
