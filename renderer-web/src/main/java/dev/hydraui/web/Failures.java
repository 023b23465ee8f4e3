package dev.hydraui.web;

import dev.hydraui.web.dom.Dom;

/** Where failures go unless the program says otherwise. */
final class Failures {

  private Failures() {}

  /** Writes a failure and its causes to the browser's console, with the place it was thrown at. */
  static void report(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      text.append(text.length() == 0 ? "" : "\ncaused by ").append(at);
    }
    Dom.report(text.toString(), failure);
  }
}
