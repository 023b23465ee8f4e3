package dev.hydraui.markdown;

import dev.hydraui.component.BlockKind;
import dev.hydraui.component.TextBlock;
import dev.hydraui.component.TextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a part of Markdown: paragraphs, {@code # headings}, {@code - items}, {@code 1. items},
 * {@code > quotes}, fenced code, and in them {@code **strong**}, {@code *emphasis*}, {@code `code`}
 * and {@code [links](address)}.
 *
 * <p>Every text can be read: what is none of these is text, HTML included, and so is a link whose
 * address a program may not follow. Takes time in proportion to the length of the text.
 */
public final class Markdown {

  private static final String FENCE = "```";
  private static final int DEEPEST = 8;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private BlockKind kind = BlockKind.PARAGRAPH;
  private int depth;
  private boolean fenced;

  private Markdown() {}

  /** The blocks of a text, in its order. */
  public static List<TextBlock> read(String text) {
    Markdown markdown = new Markdown();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end;
      int last = next > from && text.charAt(next - 1) == '\r' ? next - 1 : next;
      markdown.line(text.substring(from, last));
      from = next + 1;
    }
    markdown.close();
    return markdown.blocks;
  }

  private void line(String line) {
    if (line.trim().startsWith(FENCE)) {
      close();
      fenced = !fenced;
      kind = fenced ? BlockKind.CODE : BlockKind.PARAGRAPH;
    } else if (fenced) {
      add(line, "\n");
    } else if (line.trim().isEmpty()) {
      close();
    } else {
      words(line);
    }
  }

  private void words(String line) {
    int indent = 0;
    while (line.charAt(indent) == ' ' || line.charAt(indent) == '\t') {
      indent++;
    }
    int hashes = count(line, indent, '#');
    int number = digits(line, indent);
    if (hashes >= 1 && hashes <= 6 && isBlank(line, indent + hashes)) {
      begin(BlockKind.HEADING, hashes, line.substring(indent + hashes).trim());
      close();
    } else if (isBullet(line.charAt(indent)) && isBlank(line, indent + 1)) {
      begin(BlockKind.BULLET, Math.min(DEEPEST, indent / 2), line.substring(indent + 1).trim());
    } else if (number > 0 && isBlank(line, indent + number)) {
      int inside = Math.min(DEEPEST, indent / 2);
      begin(BlockKind.NUMBER, inside, line.substring(indent + number).trim());
    } else if (line.charAt(indent) == '>') {
      String rest = line.substring(indent + 1).trim();
      if (kind == BlockKind.QUOTE && open.length() > 0) {
        add(rest, " ");
      } else {
        begin(BlockKind.QUOTE, 0, rest);
      }
    } else {
      add(line.trim(), " ");
    }
  }

  private void begin(BlockKind next, int nextDepth, String text) {
    close();
    kind = next;
    depth = nextDepth;
    open.append(text);
  }

  private void add(String text, String between) {
    if (open.length() > 0) {
      open.append(between);
    }
    open.append(text);
  }

  private void close() {
    if (open.length() > 0) {
      String text = "" + open;
      List<TextRun> runs =
          kind == BlockKind.CODE ? List.of(TextRun.of(text)) : new Inline(text).runs();
      blocks.add(new TextBlock(kind, depth, runs));
      open.setLength(0);
    }
    kind = fenced ? BlockKind.CODE : BlockKind.PARAGRAPH;
    depth = 0;
  }

  private static boolean isBullet(char c) {
    return c == '-' || c == '*' || c == '+';
  }

  private static boolean isBlank(String line, int at) {
    return at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t');
  }

  private static int count(String line, int from, char c) {
    int at = from;
    while (at < line.length() && line.charAt(at) == c) {
      at++;
    }
    return at - from;
  }

  /** How long a number with its dot or bracket is; 0 if there is none. */
  private static int digits(String line, int from) {
    int at = from;
    while (at < line.length()
        && at - from < 9
        && line.charAt(at) >= '0'
        && line.charAt(at) <= '9') {
      at++;
    }
    boolean ends = at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
    return at > from && ends ? at - from + 1 : 0;
  }
}
