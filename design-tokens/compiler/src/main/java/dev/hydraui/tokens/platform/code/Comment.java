package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.set.Token;
import java.util.ArrayList;
import java.util.List;

/** Writes what a token's author says of it. */
public final class Comment {
  private Comment() {}

  /**
   * Returns a comment between slashes and stars, and a line break; empty when there is nothing to
   * say.
   *
   * @param tag begins the line that says why the token is deprecated, empty for no such line
   */
  public static String block(Token token, String indent, String tag) {
    List<String> lines = new ArrayList<>();
    token.description().ifPresent(text -> lines.addAll(lines(text)));
    token
        .deprecated()
        .filter(why -> !tag.isEmpty())
        .ifPresent(why -> lines.add((tag + " " + String.join(" ", lines(why))).strip()));
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1) {
      return indent + "/** " + lines.get(0) + " */\n";
    }
    StringBuilder comment = new StringBuilder(indent).append("/**\n");
    lines.forEach(line -> comment.append((indent + " * " + line).stripTrailing()).append('\n'));
    return comment.append(indent).append(" */\n").toString();
  }

  /** Returns lines that begin with {@code prefix}, such as three slashes. */
  public static String lines(String text, String prefix) {
    StringBuilder comment = new StringBuilder();
    text.lines()
        .forEach(line -> comment.append((prefix + " " + seen(line)).stripTrailing()).append('\n'));
    return comment.toString();
  }

  /** Characters that would end the comment, or mean something in it, are written as entities. */
  private static List<String> lines(String text) {
    return text.lines()
        .map(Comment::seen)
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace("\\", "&#92;"))
        .map(line -> line.replace("@", "&#64;").replace("*/", "*&#47;").replace("/*", "&#47;*"))
        .toList();
  }

  private static String seen(String line) {
    StringBuilder seen = new StringBuilder();
    line.codePoints().forEach(c -> seen.appendCodePoint(Quote.visible(c) ? c : ' '));
    return seen.toString();
  }
}
