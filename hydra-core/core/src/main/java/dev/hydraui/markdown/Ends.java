package dev.hydraui.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds where forms end. What was searched for in vain is not searched for again. */
final class Ends {

  private final String text;
  private final int to;
  private final Map<String, Integer> found = new HashMap<>();

  Ends(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** The first such mark from there on, or -1. */
  int after(int from, String mark) {
    Integer known = found.get(mark);
    if (known != null && (known < 0 || known >= from)) {
      return known;
    }
    int at = from;
    while (at + mark.length() <= to) {
      if (text.startsWith(mark, at) && !isOther(at, mark) && !isEscaped(at)) {
        found.put(mark, at);
        return at;
      }
      at++;
    }
    found.put(mark, -1);
    return -1;
  }

  /** Whether one star stands there as a part of two. */
  private boolean isOther(int at, String mark) {
    char c = mark.charAt(0);
    if (mark.length() != 1 || (c != '*' && c != '_')) {
      return false;
    }
    boolean before = at > 0 && text.charAt(at - 1) == c;
    return before || (at + 1 < to && text.charAt(at + 1) == c);
  }

  private boolean isEscaped(int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }
}
