package dev.hydraui.json;

/** A text that is not JSON: where it goes wrong, and what was expected there. */
public final class JsonSyntaxException extends JsonException {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final int line;
  private final int column;

  private JsonSyntaxException(int offset, int line, int column, String expected, String found) {
    super("line " + line + ", column " + column, expected, found);
    this.offset = offset;
    this.line = line;
    this.column = column;
  }

  static JsonSyntaxException at(int offset, String text, String expected, String found) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        line++;
        lineStart = i + 1;
      }
    }
    return new JsonSyntaxException(offset, line, offset - lineStart + 1, expected, found);
  }

  /** In UTF-16 units from the start of the text, from 0. */
  public int offset() {
    return offset;
  }

  /** From 1; a line ends with LF, CR or CR LF. */
  public int line() {
    return line;
  }

  /** In UTF-16 units from the start of the line, from 1. */
  public int column() {
    return column;
  }
}
