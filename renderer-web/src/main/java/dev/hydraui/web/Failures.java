package dev.hydraui.web;

import dev.hydraui.web.dom.Dom;

/** Where failures go unless the program says otherwise. */
final class Failures {

  private Failures() {}

  /** Writes a failure and its causes to the browser's console, with the place it was thrown at. */
  static void report(Throwable failure) {
    String text = "" + failure;
    for (Throwable at = failure.getCause(); at != null; at = at.getCause()) {
      text = text + "\ncaused by " + at;
    }
    Dom.report(text, failure);
  }
}
