package dev.hydraui.markdown;

import java.util.HashMap;
import java.util.Map;

/** Finds where forms end. What was searched for in vain is not searched for again. */
final class Ends {

  private final String text;
  private final int to;
  private final Map<String, Integer> found = new HashMap<>();

  /** The middle of a link whose address may not be followed, or -1. */
  int refused = -1;

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
    int at = isRun(mark) ? run(from, mark) : plain(from, mark);
    found.put(mark, at);
    return at;
  }

  private static boolean isRun(String mark) {
    char c = mark.charAt(0);
    return c == '*' || c == '_' || c == '`';
  }

  private int plain(int from, String mark) {
    for (int at = from; at + mark.length() <= to; at++) {
      if (text.startsWith(mark, at) && !isEscaped(at)) {
        return at;
      }
    }
    return -1;
  }

  private int run(int from, String mark) {
    char c = mark.charAt(0);
    int at = from;
    while (at < to) {
      if (text.charAt(at) != c || (c != '`' && isEscaped(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < to && text.charAt(end) == c) {
        end++;
      }
      if (closes(mark, end - at) && !(c == '_' && end < to && isLetter(text.charAt(end)))) {
        return end - mark.length();
      }
      at = end;
    }
    return -1;
  }

  /**
   * Whether so many of the mark's characters in a row have the mark at their end: backticks only if
   * they are as many, one star if it is none of two.
   */
  private static boolean closes(String mark, int length) {
    if (mark.charAt(0) == '`') {
      return length == mark.length();
    }
    return mark.length() == 1 ? length % 2 == 1 : length > 1;
  }

  private boolean isEscaped(int at) {
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  /** A letter or a digit; beyond ASCII, which has tables of its own, anything. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c > 127;
  }
}
