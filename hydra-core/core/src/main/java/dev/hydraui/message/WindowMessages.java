package dev.hydraui.message;

/** What a window of a desktop says itself. */
public interface WindowMessages {

  /** The program has failed, and could not show anything. */
  String failed();

  /**
   * The program has failed at something.
   *
   * @param what the failure's own words
   */
  String failedAt(String what);

  /** Names the place where messages of the window appear. */
  String messages();

  /** Runs the program anew. */
  String startAgain();

  /** What is not saved will be lost when the window is closed. */
  String leaveQuestion();

  /** More about that. */
  String leaveMore();

  /** Leaves the window open. */
  String stay();

  /** Closes the window all the same. */
  String leave();

  /**
   * The menu of windows. An underscore stands before the letter that opens it with Alt, here and in
   * the names of the other menus.
   */
  String file();

  String newWindow();

  String close();

  String quit();

  /** The menu of what a field has in it. */
  String edit();

  String undo();

  String redo();

  String cut();

  String copy();

  String paste();

  String selectAll();

  /** The menu of how the window looks. */
  String view();

  String zoomIn();

  String zoomOut();

  String actualSize();

  String fullScreen();

  String light();

  String dark();

  /** Light or dark as the person has set their system. */
  String asSystem();

  /** The menu of what the program is. */
  String help();

  String about(String application);

  String version(String version);
}
