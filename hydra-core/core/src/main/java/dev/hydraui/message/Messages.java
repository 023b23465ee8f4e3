package dev.hydraui.message;

/**
 * What components say where an application gives them no words: one method a message, so that a
 * language that lacks one does not compile.
 *
 * <p>A renderer is told once, before it draws, which language a screen speaks. Numbers arrive as
 * text that {@link dev.hydraui.capability.Format} has written, beside the count that decides the
 * plural form where one is needed.
 */
public interface Messages {

  /** The language as in BCP 47, such as {@code en} or {@code ar}. */
  String language();

  /** Whether it is written from right to left. */
  boolean isRightToLeft();

  /** Takes back the choice of a field. */
  String clear(String label);

  /** Closes a message. */
  String dismiss();

  /** Goes to the page before. */
  String previous();

  /** Goes to the page after. */
  String next();

  /** Selects every row of a table. */
  String selectAllRows();

  /** How many of a list are selected. */
  String selected(int count);

  /** Closes what lies over the page. */
  String close();

  /** Opens the navigation where there is little room. */
  String menu();

  /** Leads past the navigation to the page. */
  String skipToContent();

  /** Copies what stands there. */
  String copy();

  /** Names a block of code of no known language. */
  String code();

  /** A chart has no number to show. */
  String noData();
}
