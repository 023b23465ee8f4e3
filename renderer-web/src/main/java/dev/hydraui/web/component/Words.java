package dev.hydraui.web.component;

/** What the renderer itself says, where a component has no words for it. */
final class Words {

  static final String CLEAR = "Clear";
  static final String DISMISS = "Dismiss";
  static final String PREVIOUS = "Previous";
  static final String NEXT = "Next";
  static final String SELECT_ALL = "Select all rows";
  static final String NO_DATE = "This is not a date. Write it as 2026-03-01.";
  static final String NO_TIME = "This is not a time of day. Write it as 14:05.";
  static final String NO_DATE_TIME = "This is not a date and time. Write it as 2026-03-01T14:05.";

  private Words() {}
}
