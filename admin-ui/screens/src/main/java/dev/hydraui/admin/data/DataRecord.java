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
    Map<String, Long> truncated = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> one : members(record, "truncated").entrySet()) {
      truncated.put(one.getKey(), one.getValue().asNumber().asLong());
    }
    return new DataRecord(
        record.optionalString("key"),
        record.optionalString("version").orElse(""),
        record.optionalString("label").orElse(""),
        record.object("values"),
        related(record, "related"),
        truncated);
  }

  /** Other records, by name, of a member that holds such. */
  public static Map<String, Related> related(JsonObject json, String member) {
    Map<String, Related> related = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> one : members(json, member).entrySet()) {
      if (one.getValue() instanceof JsonObject other) {
        related.put(
            one.getKey(),
            new Related(
                other.optionalString("key").orElse(""), other.optionalString("label").orElse("")));
      }
    }
    return related;
  }

  /** As {@link #read} reads it. */
  public JsonValue write() {
    JsonObject.Builder record = JsonObject.builder();
    key.ifPresent(known -> record.put("key", known));
    JsonObject.Builder lengths = JsonObject.builder();
    truncated.forEach(lengths::put);
    return record
        .put("version", version)
        .put("label", label)
        .put("values", values)
        .put("related", write(related))
        .put("truncated", lengths.build())
        .build();
  }

  /** As {@link #related} reads it. */
  public static JsonObject write(Map<String, Related> related) {
    JsonObject.Builder all = JsonObject.builder();
    related.forEach(
        (name, other) ->
            all.put(
                name,
                JsonObject.builder().put("key", other.key()).put("label", other.label()).build()));
    return all.build();
  }

  private static Map<String, JsonValue> members(JsonObject record, String name) {
    return record.optionalObject(name).orElse(JsonObject.EMPTY).members();
  }

  /** The value of a field; null in JSON if it has none. */
  public JsonValue value(String field) {
    return values.get(field).orElse(JsonNull.NULL);
  }
}
