package dev.hydraui.admin.data;

/** What people call a record. */
public final class Naming {

  /** A heading, a breadcrumb and a window's title have room for so many characters. */
  private static final int LONGEST = 80;

  private Naming() {}

  /**
   * A record's label, or its key where that is empty; cut if it is long.
   *
   * @param empty what is said of a text of a key that is empty, which is {@code ~} in a key
   */
  public static String of(String label, String key, String empty) {
    boolean named = !label.isEmpty() && !label.equals(key);
    return beginning(named ? label : spoken(key, empty), LONGEST);
  }

  private static String spoken(String key, String empty) {
    if (key.indexOf('~') < 0) {
      return key;
    }
    StringBuilder out = new StringBuilder();
    int start = 0;
    while (start <= key.length()) {
      int comma = key.indexOf(',', start);
      int end = comma < 0 ? key.length() : comma;
      String part = key.substring(start, end);
      out.append(start == 0 ? "" : ", ").append(part.equals("~") ? empty : part);
      start = end + 1;
    }
    return out.toString();
  }

  /** A text, or its beginning if it is long; never cut between the halves of one character. */
  public static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
