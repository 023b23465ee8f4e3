package dev.hydraui.markdown;

import dev.hydraui.component.TextRun;
import dev.hydraui.route.SafeAddress;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of one block. What has no end is text. */
final class Inline {

  private static final String MARKS = "*_`[\\";

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
      case '`' -> code(at, form, ends);
      case '[' -> form.href().isEmpty() ? link(at, form, ends) : at;
      default -> stressed(c, at, to, form, ends);
    };
  }

  private int escaped(int at, int to) {
    if (at + 1 == to || MARKS.indexOf(text.charAt(at + 1)) < 0) {
      return at;
    }
    plain.append(text.charAt(at + 1));
    return at + 2;
  }

  private int code(int at, Form form, Ends ends) {
    int end = ends.after(at + 1, "`");
    if (end < 0 || end == at + 1) {
      return at;
    }
    flush(form, false);
    plain.append(text, at + 1, end);
    flush(form, true);
    return end + 1;
  }

  private int stressed(char c, int at, int to, Form form, Ends ends) {
    boolean twice = at + 1 < to && text.charAt(at + 1) == c;
    String mark = twice ? (c == '*' ? "**" : "__") : "" + c;
    int inside = at + mark.length();
    boolean inWord = c == '_' && at > 0 && isLetter(text.charAt(at - 1));
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
    int end = middle < 0 ? -1 : ends.after(middle + 2, ")");
    if (end < 0 || middle == at + 1) {
      return at;
    }
    String href = text.substring(middle + 2, end).trim();
    if (href.isEmpty() || !SafeAddress.leads(href)) {
      return at;
    }
    flush(form, false);
    read(at + 1, middle, new Form(form.strong(), form.emphasis(), href));
    return end + 1;
  }

  /** A letter or a digit; beyond ASCII, which has tables of its own, anything. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c > 127;
  }

  private void flush(Form form, boolean code) {
    if (plain.length() > 0) {
      runs.add(new TextRun("" + plain, form.strong(), form.emphasis(), code, form.href()));
      plain.setLength(0);
    }
  }
}
