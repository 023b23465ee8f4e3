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
  public String selected(int count) {
    return count + " selected";
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
}
