package dev.hydraui.capability;

import dev.hydraui.machine.Request;
import java.util.Optional;

/**
 * Small texts that are still there the next time, for this person on this device. Not for secrets,
 * and not for more than some hundred kilobytes.
 */
public sealed interface Storage {

  /** The text under a key, or nothing. */
  record Read(String key) implements Storage, Request<Optional<String>> {}

  /** Puts a text under a key; whether it could be kept. */
  record Write(String key, String text) implements Storage, Request<Boolean> {}

  /** Takes a text away; whether that could be done. */
  record Remove(String key) implements Storage, Request<Boolean> {}
}
