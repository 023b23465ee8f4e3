package dev.hydraui.web.component;

import java.util.function.UnaryOperator;

/**
 * What the renderer itself says, where a component has no words for it. A page speaks one language:
 * an application in another one calls {@link #speak} with all of them before it mounts a machine.
 *
 * @param clear takes back the choice of the field with this label
 * @param dismiss closes a message
 * @param previous goes to the page before
 * @param next goes to the page after
 * @param selectAllRows selects every row of a table
 */
public record Words(
    UnaryOperator<String> clear,
    String dismiss,
    String previous,
    String next,
    String selectAllRows) {

  public static final Words ENGLISH =
      new Words(label -> "Clear " + label, "Dismiss", "Previous", "Next", "Select all rows");

  private static Words spoken = ENGLISH;

  /** Says what the page is to say from now on, in place of {@link #ENGLISH}. */
  public static void speak(Words words) {
    spoken = words;
  }

  static Words spoken() {
    return spoken;
  }
}
