package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;

/** The JSON type of a field's values, null aside. */
public enum FieldType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  OBJECT,
  ARRAY,
  /** Several, or not said. */
  ANY;

  /** Of the keyword {@code type}: a name, or an array of names of which "null" does not count. */
  static FieldType of(JsonValue keyword) {
    FieldType found = null;
    if (keyword instanceof JsonString name) {
      return named(name.value());
    }
    if (keyword instanceof JsonArray names) {
      for (JsonValue name : names) {
        boolean isNull = name instanceof JsonString text && text.value().equals("null");
        if (!isNull) {
          found = found == null && name instanceof JsonString text ? named(text.value()) : ANY;
        }
      }
    }
    return found == null ? ANY : found;
  }

  private static FieldType named(String name) {
    return switch (name) {
      case "string" -> STRING;
      case "integer" -> INTEGER;
      case "number" -> NUMBER;
      case "boolean" -> BOOLEAN;
      case "object" -> OBJECT;
      case "array" -> ARRAY;
      default -> ANY;
    };
  }
}
