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

  /** How one goes through the values of a chart. */
  String chartKeys();

  /** The first end of a range. */
  String rangeStart();

  /** The last end of a range. */
  String rangeEnd();

  /** Chooses the time zone of a field. */
  String timeZone(String label);

  /** Opens something to choose from. */
  String choose(String label);

  /** Opens the platform's choice of files. */
  String chooseFiles(boolean several);

  /** Beside {@link #chooseFiles}: files can be dropped there too. */
  String dropFiles(boolean several);

  /** Adds a row. */
  String add();

  /** Moves a row before the one above. */
  String moveUp(String label);

  /** Moves a row behind the one below. */
  String moveDown(String label);

  /** A row that has no name of its own, counted from 1. */
  String row(int number);

  /** How to leave a field in which Tab indents. */
  String editorKeys();

  /** A text is no JSON; from there it cannot be read. */
  String notJson(int line, int column);

  /** A text is no day or time; it is to be written like this one. */
  String writeAs(String example);

  /** What a row's first field is called. */
  String key();

  /** What a row's second field is called. */
  String value();

  /** What is told to those who do not see it, where the platform has no words for that. */
  AccessibleMessages accessible();

  /** What a window says itself, where the platform leaves that to the program. */
  WindowMessages window();
}
