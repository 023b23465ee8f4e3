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

  private static final int FENCE = 3;
  private static final int DEEPEST = 8;
  private static final int TAB = 4;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private BlockKind kind = BlockKind.PARAGRAPH;
  private int depth;
  private int number;
  private boolean fenced;

  /** Whether a fenced block has a line. */
  private boolean begun;

  /** How deep the item before may have items inside it; 0 if there is none. */
  private int deepest;

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
    if (isFence(line.trim())) {
      close();
      fenced = !fenced;
      begun = false;
      kind = fenced ? BlockKind.CODE : BlockKind.PARAGRAPH;
    } else if (fenced) {
      if (begun) {
        open.append('\n');
      }
      open.append(line);
      begun = true;
    } else if (line.trim().isEmpty()) {
      close();
    } else {
      words(line);
    }
  }

  /** Three backticks; where they begin a block, no other one in the line. */
  private boolean isFence(String line) {
    int ticks = count(line, 0, '`');
    return ticks >= FENCE && (fenced ? ticks == line.length() : line.indexOf('`', ticks) < 0);
  }

  private void words(String line) {
    int indent = 0;
    int columns = 0;
    while (line.charAt(indent) == ' ' || line.charAt(indent) == '\t') {
      columns += line.charAt(indent) == ' ' ? 1 : TAB - columns % TAB;
      indent++;
    }
    int inside = Math.min(DEEPEST, columns / 2);
    int hashes = count(line, indent, '#');
    int digits = digits(line, indent);
    if (hashes >= 1 && hashes <= 6 && isBlank(line, indent + hashes)) {
      begin(BlockKind.HEADING, hashes, line.substring(indent + hashes).trim());
      close();
    } else if (isBullet(line.charAt(indent)) && isBlank(line, indent + 1)) {
      begin(BlockKind.BULLET, inside, line.substring(indent + 1).trim());
    } else if (digits > 0 && isBlank(line, indent + digits)) {
      begin(BlockKind.NUMBER, inside, line.substring(indent + digits).trim());
      number = Integer.parseInt(line.substring(indent, indent + digits - 1));
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
    depth = next == BlockKind.HEADING ? nextDepth : Math.min(deepest, nextDepth);
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
      blocks.add(new TextBlock(kind, depth, number, runs));
      open.setLength(0);
      boolean item = kind == BlockKind.BULLET || kind == BlockKind.NUMBER;
      deepest = item ? depth + 1 : 0;
    }
    kind = fenced ? BlockKind.CODE : BlockKind.PARAGRAPH;
    depth = 0;
    number = 0;
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
