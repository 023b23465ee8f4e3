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

  /** The edge by which a column of a table is made wider. */
  String widthOf(String column);

  /** Has the size that suits it. */
  String automatic();

  /** A page, by its number. */
  String page(String number);

  /** How many things a page has. */
  String perPage();

  /** Moves a card. */
  String move(String title);

  /** How a card is moved by keys. */
  String moveHelp();

  /** A card has been picked up. */
  String cardGrabbed(String title, String column, int place, int count);

  /** Where a card that is held would be put. */
  String cardMoved(String column, int place, int count);

  /** A card has been put there. */
  String cardDropped(String title, String column, int place, int count);

  /** A card is back where it was. */
  String cardCancelled(String title);

  /** How many of a list are selected. */
  String selected(int count);

  /** Takes one of several things out of a field. */
  String remove(String label);

  /** Options are being looked for. */
  String searching();

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
