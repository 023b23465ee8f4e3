package dev.hydraui.admin.data;

import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record as the data API answers it.
 *
 * @param key names it in paths; empty if its entity has no key
 * @param version changes whenever it does
 * @param label its name for people
 * @param values by field
 * @param related by relation of kind {@code one}
 * @param truncated sizes in bytes of the fields that were cut
 */
public record DataRecord(
    Optional<String> key,
    String version,
    String label,
    JsonObject values,
    Map<String, Related> related,
    Map<String, Long> truncated) {

  /** Another record, named. */
  public record Related(String key, String label) {}

  /**
   * Reads a record.
   *
   * @throws dev.hydraui.json.JsonShapeException if it is none
   */
  public static DataRecord read(JsonValue json) {
    JsonObject record = json.asObject();
    Map<String, Related> related = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> one : members(record, "related").entrySet()) {
      if (one.getValue() instanceof JsonObject other) {
        related.put(
            one.getKey(),
            new Related(
                other.optionalString("key").orElse(""), other.optionalString("label").orElse("")));
      }
    }
    Map<String, Long> truncated = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> one : members(record, "truncated").entrySet()) {
      truncated.put(one.getKey(), one.getValue().asNumber().asLong());
    }
    return new DataRecord(
        record.optionalString("key"),
        record.optionalString("version").orElse(""),
        record.optionalString("label").orElse(""),
        record.object("values"),
        related,
        truncated);
  }

  private static Map<String, JsonValue> members(JsonObject record, String name) {
    return record.optionalObject(name).orElse(JsonObject.EMPTY).members();
  }

  /** The value of a field; null in JSON if it has none. */
  public JsonValue value(String field) {
    return values.get(field).orElse(JsonNull.NULL);
  }
}
