package dev.hydraui.capability;

import dev.hydraui.machine.Request;

/** The platform's clipboard. */
public sealed interface Clipboard {

  /** Copies a text; whether the platform allowed it. */
  record Copy(String text) implements Clipboard, Request<Boolean> {}
}
