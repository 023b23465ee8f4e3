package dev.hydraui.capability;

import dev.hydraui.machine.Request;

/** Files for the person to keep; the answer is whether the platform took them. */
public sealed interface Download {

  /** What is found under an address. */
  record From(String uri, String fileName) implements Download, Request<Boolean> {}

  /** A text made here. */
  record Text(String fileName, String mediaType, String text)
      implements Download, Request<Boolean> {}
}
