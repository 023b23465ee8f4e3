package dev.hydraui.admin.value;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.FieldType;
import dev.hydraui.schema.Widget;
import java.util.Optional;

/** Values as people type them: from the text in a field of a form to the value, and back. */
public final class Typed {

  private Typed() {}

  /** The text to start with. */
  public static String text(Field field, JsonValue value) {
    if (value instanceof JsonNull) {
      return "";
    }
    if (field.widget() == Widget.JSON && !(value instanceof JsonString && isText(field))) {
      return Json.pretty(value);
    }
    if (value instanceof JsonString string) {
      return field.widget() == Widget.DATETIME ? local(string.value()) : string.value();
    }
    return value.toString();
  }

  /** A value as it stands in addresses. */
  public static String plain(JsonValue value) {
    return value instanceof JsonString text ? text.value() : value.toString();
  }

  /**
   * The value of a text; empty if the text is none of the field's kind.
   *
   * @param before the value the text was made from: an empty text stays an empty text, a time keeps
   *     its zone
   */
  public static Optional<JsonValue> value(Field field, String text, JsonValue before) {
    if (text.equals(text(field, before))) {
      return Optional.of(before);
    }
    if (text.isEmpty() && (field.nullable() || !isText(field))) {
      return Optional.of(JsonNull.NULL);
    }
    if (!field.choices().isEmpty()) {
      return choice(field, text);
    }
    if (field.widget() == Widget.JSON && !isText(field)) {
      return json(text);
    }
    return switch (field.type()) {
      case INTEGER, NUMBER -> number(text.trim());
      case BOOLEAN -> bool(text);
      case OBJECT, ARRAY -> json(text);
      case ANY -> Optional.of(any(text));
      case STRING -> Optional.of(new JsonString(string(field, text, before)));
    };
  }

  private static boolean isText(Field field) {
    return field.type() == FieldType.STRING;
  }

  private static Optional<JsonValue> choice(Field field, String text) {
    for (JsonValue choice : field.choices()) {
      if (text(field, choice).equals(text)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonValue> number(String text) {
    String plain = text.startsWith("+") ? text.substring(1) : text;
    return JsonNumber.isNumber(plain) ? Optional.of(new JsonNumber(plain)) : Optional.empty();
  }

  private static Optional<JsonValue> bool(String text) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(JsonBoolean.of(text.equals("true")))
        : Optional.empty();
  }

  private static Optional<JsonValue> json(String text) {
    try {
      return Optional.of(Json.parse(text));
    } catch (JsonException notJson) {
      return Optional.empty();
    }
  }

  /** A column without a type: a number if it looks like one. */
  private static JsonValue any(String text) {
    return JsonNumber.isNumber(text) ? new JsonNumber(text) : new JsonString(text);
  }

  private static String string(Field field, String text, JsonValue before) {
    if (field.widget() == Widget.TIME && field.format().equals("time")) {
      return withSeconds(text, 0);
    }
    if (field.widget() != Widget.DATETIME) {
      return text;
    }
    int time = text.indexOf('T');
    String full = time < 0 ? text : withSeconds(text, time + 1);
    return field.format().equals("date-time") && zone(full).isEmpty()
        ? full + (before instanceof JsonString known ? zoneOr(known.value()) : "Z")
        : full;
  }

  /** {@code 14:05} as {@code 14:05:00}. */
  private static String withSeconds(String text, int time) {
    return text.length() - time == 5 && text.charAt(time + 2) == ':' ? text + ":00" : text;
  }

  private static String zoneOr(String dateTime) {
    String zone = zone(dateTime);
    return zone.isEmpty() ? "Z" : zone;
  }

  /** The offset at the end of a date and time: {@code Z}, {@code +02:00}, or nothing. */
  public static String zone(String dateTime) {
    int time = dateTime.indexOf('T');
    for (int i = time + 1; time > 0 && i < dateTime.length(); i++) {
      char c = dateTime.charAt(i);
      if (c == 'Z' || c == 'z' || c == '+' || c == '-') {
        return dateTime.substring(i);
      }
    }
    return "";
  }

  private static String local(String dateTime) {
    return dateTime.substring(0, dateTime.length() - zone(dateTime).length());
  }
}
