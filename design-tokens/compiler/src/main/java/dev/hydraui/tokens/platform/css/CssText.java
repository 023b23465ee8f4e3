package dev.hydraui.tokens.platform.css;

/** Writes any text so that CSS reads it as a name, a string or a comment, and as nothing else. */
public final class CssText {
  private static final String LEGAL =
      "-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private CssText() {}

  /** Returns a text as a string in double quotes. */
  public static String string(String text) {
    StringBuilder string = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        string.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || c == '<') {
        // A string with "</style" in it must not end the element that a sheet is embedded in.
        string.append('\\').append(Integer.toHexString(c == 0 ? 0xfffd : c)).append(' ');
      } else {
        string.append(c);
      }
    }
    return string.append('"').toString();
  }

  /**
   * Returns the part of a name that follows a letter or hyphens, with what is not legal escaped.
   */
  public static String name(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean legal = c >= 0x80 || LEGAL.indexOf(c) >= 0;
              if (c < ' ' || c == 0x7f) {
                name.append('\\').append(Integer.toHexString(c == 0 ? 0xfffd : c)).append(' ');
              } else {
                name.append(legal ? "" : "\\").appendCodePoint(c);
              }
            });
    return name.toString();
  }

  /** Returns a text on one line, with nothing in it that would end a comment. */
  public static String comment(String text) {
    return text.replaceAll("\\s+", " ").replace("*/", "* /").replace("</", "< /").strip();
  }
}
