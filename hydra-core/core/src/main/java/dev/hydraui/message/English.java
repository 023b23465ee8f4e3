package dev.hydraui.message;

/** English. */
public final class English implements Messages {

  @Override
  public String language() {
    return "en";
  }

  @Override
  public boolean isRightToLeft() {
    return false;
  }

  @Override
  public String clear(String label) {
    return "Clear " + label;
  }

  @Override
  public String dismiss() {
    return "Dismiss";
  }

  @Override
  public String previous() {
    return "Previous";
  }

  @Override
  public String next() {
    return "Next";
  }

  @Override
  public String selectAllRows() {
    return "Select all rows";
  }

  @Override
  public String widthOf(String column) {
    return "Width of " + column;
  }

  @Override
  public String automatic() {
    return "Automatic";
  }

  @Override
  public String page(String number) {
    return "Page " + number;
  }

  @Override
  public String perPage() {
    return "Per page";
  }

  @Override
  public String move(String title) {
    return "Move " + title;
  }

  @Override
  public String moveHelp() {
    return "Press Space to pick up. Then use the arrow keys to move, Space to drop, Escape to cancel.";
  }

  @Override
  public String cardGrabbed(String title, String column, int place, int count) {
    return title + " picked up, " + cardMoved(column, place, count);
  }

  @Override
  public String cardMoved(String column, int place, int count) {
    return column + ", " + place + " of " + count;
  }

  @Override
  public String cardDropped(String title, String column, int place, int count) {
    return title + " dropped, " + cardMoved(column, place, count);
  }

  @Override
  public String cardCancelled(String title) {
    return title + " was not moved";
  }

  @Override
  public String selected(int count) {
    return count + " selected";
  }

  @Override
  public String remove(String label) {
    return "Remove " + label;
  }

  @Override
  public String searching() {
    return "Searching…";
  }

  @Override
  public String close() {
    return "Close";
  }

  @Override
  public String menu() {
    return "Menu";
  }

  @Override
  public String skipToContent() {
    return "Skip to content";
  }

  @Override
  public String copy() {
    return "Copy";
  }

  @Override
  public String code() {
    return "Code";
  }

  @Override
  public String noData() {
    return "No data";
  }

  @Override
  public String chartKeys() {
    return "The arrow keys go from value to value.";
  }

  @Override
  public String rangeStart() {
    return "From";
  }

  @Override
  public String rangeEnd() {
    return "To";
  }

  @Override
  public String timeZone(String label) {
    return label + ": time zone";
  }

  @Override
  public String choose(String label) {
    return "Choose " + label;
  }

  @Override
  public String chooseFiles(boolean several) {
    return several ? "Choose files" : "Choose a file";
  }

  @Override
  public String dropFiles(boolean several) {
    return several ? "or drop them here" : "or drop it here";
  }

  @Override
  public String add() {
    return "Add";
  }

  @Override
  public String moveUp(String label) {
    return "Move " + label + " up";
  }

  @Override
  public String moveDown(String label) {
    return "Move " + label + " down";
  }

  @Override
  public String row(int number) {
    return "row " + number;
  }

  @Override
  public String editorKeys() {
    return "Tab indents. Press Escape, then Tab, to leave.";
  }

  @Override
  public String notJson(int line, int column) {
    return "Not JSON: line " + line + ", column " + column;
  }

  @Override
  public String writeAs(String example) {
    return "Write it like this: " + example;
  }

  @Override
  public String key() {
    return "Key";
  }

  @Override
  public String value() {
    return "Value";
  }

  @Override
  public AccessibleMessages accessible() {
    return new EnglishAccessible();
  }

  @Override
  public WindowMessages window() {
    return new EnglishWindow();
  }
}
