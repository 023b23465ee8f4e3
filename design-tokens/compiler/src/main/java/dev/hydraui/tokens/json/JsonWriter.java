package dev.hydraui.tokens.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Writes JSON, with two spaces a level and short arrays in one line. */
public final class JsonWriter {
  private static final int SHORT = 60;

  private final StringBuilder text = new StringBuilder();

  private JsonWriter() {}

  /** Returns a whole document, which ends with a line break. */
  public static String write(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.value(json, "");
    return writer.text.append('\n').toString();
  }

  /** Returns a value in one line. */
  public static String line(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.inline(json);
    return writer.text.toString();
  }

  private void value(Json json, String indent) {
    String deeper = indent + "  ";
    if (json instanceof Json.ObjectValue object && !object.members().isEmpty()) {
      String before = "{\n";
      for (var member : object.members().entrySet()) {
        text.append(before).append(deeper);
        name(member.getKey());
        value(member.getValue().value(), deeper);
        before = ",\n";
      }
      text.append('\n').append(indent).append('}');
    } else if (json instanceof Json.ArrayValue array && line(json).length() > SHORT) {
      String before = "[\n";
      for (Json item : array.items()) {
        text.append(before).append(deeper);
        value(item, deeper);
        before = ",\n";
      }
      text.append('\n').append(indent).append(']');
    } else {
      inline(json);
    }
  }

  private void inline(Json json) {
    if (json instanceof Json.ObjectValue object) {
      String before = "{";
      for (var member : object.members().entrySet()) {
        text.append(before);
        name(member.getKey());
        inline(member.getValue().value());
        before = ", ";
      }
      text.append(object.members().isEmpty() ? "{}" : "}");
    } else if (json instanceof Json.ArrayValue array) {
      String before = "[";
      for (Json item : array.items()) {
        text.append(before);
        inline(item);
        before = ", ";
      }
      text.append(array.items().isEmpty() ? "[]" : "]");
    } else if (json instanceof Json.TextValue string) {
      quoted(string.text());
    } else {
      text.append(json.found());
    }
  }

  private void name(String name) {
    quoted(name);
    text.append(": ");
  }

  private void quoted(String string) {
    text.append('"').append(JsonStringEncoder.getInstance().quoteAsString(string)).append('"');
  }
}
