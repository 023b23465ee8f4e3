package dev.hydraui.devtools;

/**
 * Something that was thrown.
 *
 * @param text what it says, and its causes, a line each
 * @param place the components around what was being drawn, or nothing if it was not drawing
 * @param moment the number of the last moment then
 */
public record Failure(String text, String place, int moment) {

  static Failure of(Throwable thrown, String place, int moment) {
    String text = "" + thrown;
    for (Throwable at = thrown.getCause(); at != null; at = at.getCause()) {
      text = text + "\ncaused by " + at;
    }
    return new Failure(text, place, moment);
  }
}
