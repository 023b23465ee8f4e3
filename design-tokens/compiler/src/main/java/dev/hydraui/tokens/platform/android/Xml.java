package dev.hydraui.tokens.platform.android;

import dev.hydraui.tokens.platform.code.Quote;
import dev.hydraui.tokens.set.Token;
import java.util.Locale;

/** Writes texts into resource files. */
final class Xml {
  static final String HEAD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- Made from design tokens: change those, not this. -->
      """;
  static final String ANDROID = "xmlns:android=\"http://schemas.android.com/apk/res/android\"";

  private Xml() {}

  /**
   * Returns a string resource's content: in quotes, so that spaces stay and nothing is a reference.
   */
  static String string(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> quoted.append("\\n");
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\'' -> quoted.append("\\'");
                case '<' -> quoted.append("&lt;");
                case '>' -> quoted.append("&gt;");
                case '&' -> quoted.append("&amp;");
                default -> quoted.append(plain(c));
              }
            });
    return quoted.append('"').toString();
  }

  private static String plain(int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      return "\ufffd";
    }
    return Quote.visible(c) || c > 0xffff
        ? Character.toString(c)
        : String.format(Locale.ROOT, "\\u%04x", c);
  }

  /** Returns what a token's author says of it as comments, a line each. */
  static String comment(Token token) {
    StringBuilder text = new StringBuilder();
    token.description().ifPresent(text::append);
    token
        .deprecated()
        .ifPresent(
            why -> text.append(text.isEmpty() ? "" : "\n").append("Deprecated. ").append(why));
    StringBuilder comment = new StringBuilder();
    text.toString().lines().forEach(line -> comment.append(commentLine(line)));
    return comment.toString();
  }

  private static String commentLine(String line) {
    StringBuilder seen = new StringBuilder();
    line.codePoints().forEach(c -> seen.appendCodePoint(Quote.visible(c) ? c : ' '));
    String safe = seen.toString().replace("--", "- -").replace("--", "- -").strip();
    return safe.isEmpty() ? "" : "    <!-- " + safe + " -->\n";
  }
}
