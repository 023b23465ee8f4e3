package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** Equality as JSON Schema has it: {@code 1.0} is {@code 1} (Core, section 4.2.2). */
final class SameValue {

  private SameValue() {}

  static boolean same(JsonValue a, JsonValue b) {
    return a.equals(b) || (mayDiffer(a, b) && key(a).equals(key(b)));
  }

  /** Only numbers, and what may contain them, can be the same without being equal. */
  private static boolean mayDiffer(JsonValue a, JsonValue b) {
    return (a instanceof JsonNumber && b instanceof JsonNumber)
        || (a instanceof JsonArray && b instanceof JsonArray)
        || (a instanceof JsonObject && b instanceof JsonObject);
  }

  /** A text that two values share exactly when they are the same. */
  static String key(JsonValue value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(JsonValue value, StringBuilder out) {
    if (value instanceof JsonNumber number) {
      out.append(number.canonical());
    } else if (value instanceof JsonArray array) {
      out.append('[');
      for (JsonValue item : array) {
        write(item, out);
        out.append(',');
      }
      out.append(']');
    } else if (value instanceof JsonObject object) {
      out.append('{');
      for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
        out.append(new JsonString(member.getKey())).append(':');
        write(member.getValue(), out);
        out.append(',');
      }
      out.append('}');
    } else {
      out.append(value);
    }
  }
}
