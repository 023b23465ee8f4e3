package dev.hydraui.tokens.platform.code;

import java.util.Locale;

/**
 * Writes texts as string literals.
 *
 * <p>What can be seen stays as it is; everything else, such as marks that change the direction of
 * text, is escaped, so that the source says what it seems to say.
 */
public final class Quote {
  private Quote() {}

  /** Returns a literal of Java. */
  public static String java(String text) {
    return quote(text, "", "\\u%04x");
  }

  /** Returns a literal of Kotlin. */
  public static String kotlin(String text) {
    return quote(text, "$", "\\u%04x");
  }

  /** Returns a literal of Swift. */
  public static String swift(String text) {
    return quote(text, "", "\\u{%x}");
  }

  /** Returns a literal of JavaScript and JSON. */
  public static String script(String text) {
    return quote(text, "", "\\u%04x");
  }

  /** Returns whether a character can be seen, and tells itself apart from a space. */
  public static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static String quote(String text, String alsoEscaped, String unicode) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                quoted.append("\\n");
              } else if (c == '\r') {
                quoted.append("\\r");
              } else if (c == '"' || c == '\\' || alsoEscaped.indexOf(c) >= 0) {
                quoted.append('\\').appendCodePoint(c);
              } else if (visible(c)) {
                quoted.appendCodePoint(c);
              } else if (unicode.endsWith("}")) {
                quoted.append(String.format(Locale.ROOT, unicode, swiftScalar(c)));
              } else {
                for (char unit : Character.toChars(c)) {
                  quoted.append(String.format(Locale.ROOT, unicode, (int) unit));
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Half of a surrogate pair is no scalar of Unicode, and Swift has no other. */
  private static int swiftScalar(int c) {
    return Character.getType(c) == Character.SURROGATE ? 0xfffd : c;
  }
}
