package dev.hydraui.markdown;

import dev.hydraui.component.TextRun;
import dev.hydraui.route.SafeAddress;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of one block. What has no end is text. */
final class Inline {

  private static final String MARKS = "*_`[\\";
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** More of them in a row are text, so that a text is searched for only so many marks. */
  private static final int MOST_TICKS = 8;

  /** The longest address, likewise. */
  private static final int LONGEST = 4_000;

  private final String text;
  private final List<TextRun> runs = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();

  Inline(String text) {
    this.text = text;
  }

  List<TextRun> runs() {
    read(0, text.length(), new Form(false, false, ""));
    return runs;
  }

  /** What the text being read is inside of. */
  private record Form(boolean strong, boolean emphasis, String href) {}

  /** Reads a part; each form stands inside itself at most once, so parts are only so deep. */
  private void read(int from, int to, Form form) {
    Ends ends = new Ends(text, to);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int next = MARKS.indexOf(c) < 0 ? at : marked(c, at, to, form, ends);
      if (next == at) {
        plain.append(c);
        next++;
      }
      at = next;
    }
    flush(form, false);
  }

  /** Where it goes on after what begins here, or {@code at} if nothing does. */
  private int marked(char c, int at, int to, Form form, Ends ends) {
    return switch (c) {
      case '\\' -> escaped(at, to);
      case '`' -> code(at, to, form, ends);
      case '[' -> form.href().isEmpty() ? link(at, form, ends) : at;
      default -> stressed(c, at, to, form, ends);
    };
  }

  private int escaped(int at, int to) {
    if (at + 1 == to || PUNCTUATION.indexOf(text.charAt(at + 1)) < 0) {
      return at;
    }
    plain.append(text.charAt(at + 1));
    return at + 2;
  }

  /** So many backticks end with as many; a blank beside each of them is not part of the code. */
  private int code(int at, int to, Form form, Ends ends) {
    int begin = at;
    while (begin < to && text.charAt(begin) == '`') {
      begin++;
    }
    String mark = text.substring(at, begin);
    int end = mark.length() > MOST_TICKS ? -1 : ends.after(begin, mark);
    if (end < 0) {
      plain.append(mark);
      return begin;
    }
    flush(form, false);
    String code = text.substring(begin, end);
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.trim().isEmpty();
    plain.append(padded ? code.substring(1, code.length() - 1) : code);
    flush(form, true);
    return end + mark.length();
  }

  private int stressed(char c, int at, int to, Form form, Ends ends) {
    boolean twice = at + 1 < to && text.charAt(at + 1) == c;
    String mark = twice ? (c == '*' ? "**" : "__") : "" + c;
    int inside = at + mark.length();
    boolean inWord = c == '_' && at > 0 && Ends.isLetter(text.charAt(at - 1));
    if (inside >= to || text.charAt(inside) == ' ' || inWord) {
      return at;
    }
    if (twice ? form.strong() : form.emphasis()) {
      return at;
    }
    int end = ends.after(inside, mark);
    if (end <= inside || text.charAt(end - 1) == ' ') {
      return at;
    }
    flush(form, false);
    boolean strong = form.strong() || twice;
    read(inside, end, new Form(strong, form.emphasis() || !twice, form.href()));
    return end + mark.length();
  }

  private int link(int at, Form form, Ends ends) {
    int middle = ends.after(at + 1, "](");
    if (middle < 0 || middle == at + 1 || middle == ends.refused) {
      return at;
    }
    int end = ends.after(middle + 2, ")") < 0 ? -1 : closing(middle + 2);
    String href = end < 0 ? "" : address(text.substring(middle + 2, end).trim());
    if (href.isEmpty() || !SafeAddress.leads(href)) {
      ends.refused = middle;
      return at;
    }
    flush(form, false);
    read(at + 1, middle, new Form(form.strong(), form.emphasis(), href));
    return end + 1;
  }

  /** Where the bracket closes that an address stands in; brackets may stand in the address. */
  private int closing(int from) {
    int open = 1;
    int last = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  /** An address without the title behind it; nothing if it is no address. */
  private static String address(String inside) {
    int blank = inside.indexOf(' ');
    if (blank < 0) {
      return inside;
    }
    String title = inside.substring(blank).trim();
    char quote = title.charAt(0);
    boolean quoted = quote == '"' || quote == '\'';
    return quoted && title.length() > 1 && title.indexOf(quote, 1) == title.length() - 1
        ? inside.substring(0, blank)
        : "";
  }

  private void flush(Form form, boolean code) {
    if (plain.length() > 0) {
      runs.add(new TextRun("" + plain, form.strong(), form.emphasis(), code, form.href()));
      plain.setLength(0);
    }
  }
}
