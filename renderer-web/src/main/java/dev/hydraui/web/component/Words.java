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
 * @param noDate what is wrong with a stored text that is no date, and how to write one
 * @param noTime the same for a time of day
 * @param noDateTime the same for a date and a time
 */
public record Words(
    UnaryOperator<String> clear,
    String dismiss,
    String previous,
    String next,
    String selectAllRows,
    String noDate,
    String noTime,
    String noDateTime) {

  public static final Words ENGLISH =
      new Words(
          label -> "Clear " + label,
          "Dismiss",
          "Previous",
          "Next",
          "Select all rows",
          "This is not a date. Write it as 2026-03-01.",
          "This is not a time of day. Write it as 14:05.",
          "This is not a date and time. Write it as 2026-03-01T14:05.");

  private static Words spoken = ENGLISH;

  /** Says what the page is to say from now on, in place of {@link #ENGLISH}. */
  public static void speak(Words words) {
    spoken = words;
  }

  static Words spoken() {
    return spoken;
  }
}
