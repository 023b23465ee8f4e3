package dev.hydraui.component;

/**
 * What the Tab key changes in lines of code: a part of the text becomes another one, and other
 * letters are selected then. Places are counted in letters from the beginning.
 *
 * @param from where the part begins that changes
 * @param to behind its end
 * @param text what it becomes
 * @param start where the selection begins after that
 * @param end behind its end; {@code start} where nothing is selected
 */
public record Indent(int from, int to, String text, int start, int end) {

  private static final String STEP = "  ";

  /**
   * One step in. Where something is selected its lines are moved, but for empty ones; else blanks
   * are written where the caret is.
   */
  public static Indent in(String text, int start, int end) {
    if (start == end) {
      return new Indent(start, end, STEP, start + STEP.length(), end + STEP.length());
    }
    return moved(text, start, end, false);
  }

  /** One step out, of the line that the caret is in or of all that are selected. */
  public static Indent out(String text, int start, int end) {
    return moved(text, start, end, true);
  }

  private static Indent moved(String text, int start, int end, boolean out) {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    // A selection that ends where a line begins does not reach into that.
    int last = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
    int close = text.indexOf('\n', last);
    int to = close < 0 ? text.length() : close;
    StringBuilder lines = new StringBuilder();
    int first = 0;
    int at = from;
    while (at <= to) {
      int next = text.indexOf('\n', at);
      int stop = next < 0 || next > to ? to : next;
      int gone = out ? blanks(text, at, stop) : 0;
      String more = out || at == stop ? "" : STEP;
      if (at == from) {
        first = more.length() - gone;
      } else {
        lines.append('\n');
      }
      lines.append(more).append(text, at + gone, stop);
      at = stop + 1;
    }
    int grown = lines.length() - (to - from);
    int begin = start == end ? Math.max(from, start + first) : from;
    return new Indent(from, to, lines.toString(), begin, Math.max(begin, end + grown));
  }

  /** How many letters one step out takes from a line. */
  private static int blanks(String text, int from, int to) {
    if (from < to && text.charAt(from) == '\t') {
      return 1;
    }
    int count = 0;
    while (count < STEP.length() && from + count < to && text.charAt(from + count) == ' ') {
      count++;
    }
    return count;
  }
}
