package dev.hydraui.schema;

/** What a field is edited with. */
public enum Widget {
  TEXT("text"),
  TEXTAREA("textarea"),
  NUMBER("number"),
  DECIMAL("decimal"),
  CHECKBOX("checkbox"),
  SELECT("select"),
  DATE("date"),
  TIME("time"),
  DATETIME("datetime"),
  RELATION("relation"),
  JSON("json"),
  BINARY("binary");

  private final String word;

  Widget(String word) {
    this.word = word;
  }

  /** As it stands in the schema. */
  public String word() {
    return word;
  }

  /** The widget of that word; one that fits the type and format if the word is not known. */
  static Widget of(String word, FieldType type, String format, boolean choices) {
    for (Widget widget : values()) {
      if (widget.word.equals(word)) {
        return widget;
      }
    }
    return choices
        ? SELECT
        : switch (type) {
          case INTEGER -> NUMBER;
          case NUMBER -> DECIMAL;
          case BOOLEAN -> CHECKBOX;
          case OBJECT, ARRAY, ANY -> JSON;
          case STRING ->
              switch (format) {
                case "date" -> DATE;
                case "time" -> TIME;
                case "date-time", "local-date-time" -> DATETIME;
                default -> TEXT;
              };
        };
  }
}
