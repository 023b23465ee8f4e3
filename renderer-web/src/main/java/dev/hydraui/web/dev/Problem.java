package dev.hydraui.web.dev;

import dev.hydraui.json.JsonObject;

/**
 * What keeps a program from being built.
 *
 * @param file where it is, as the developer would open it; empty where it is in no file
 * @param line from 1; 0 where it is in no line
 * @param column from 1; 0 where it is in no column
 * @param source that line as it stands in the file; empty where it is not known
 */
record Problem(String file, long line, long column, String message, String source) {

  static Problem of(String message) {
    return new Problem("", 0, 0, message, "");
  }

  /** {@code file:line:column}, as far as it is known. */
  String place() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
  }

  /**
   * As a compiler writes it: the place and what is wrong, the line, and a mark below the column.
   */
  String text() {
    String text = (file.isEmpty() ? "" : place() + ": ") + message;
    if (source.isEmpty()) {
      return text;
    }
    String mark = column > 0 ? "\n  " + indent() + "^" : "";
    return text + "\n  " + source + mark;
  }

  /** As far as the column, with tabs where the line has them. */
  private String indent() {
    StringBuilder indent = new StringBuilder();
    for (int i = 0; i < Math.min(column - 1, source.length()); i++) {
      indent.append(source.charAt(i) == '\t' ? '\t' : ' ');
    }
    return indent.toString();
  }

  JsonObject json() {
    return JsonObject.builder()
        .put("place", place())
        .put("message", message)
        .put("source", source)
        .put("column", column)
        .build();
  }
}
