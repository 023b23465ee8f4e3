package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills in what a schema says is meant by leaving a member out (the annotation {@code default}),
 * for example to begin a form with.
 *
 * <p>It looks into members and items that are there, through {@code $ref} and {@code allOf}; of
 * branches that may or may not apply ({@code anyOf}, {@code oneOf}) it takes nothing.
 */
public final class Defaults {

  private final JsonValue document;

  private Defaults(JsonValue document) {
    this.document = document;
  }

  /** A value with the defaults of the schema at a place within a document; never fewer members. */
  public static JsonValue fill(JsonValue document, JsonPointer at, JsonValue value) {
    JsonValue schema = at.resolve(document).orElse(JsonNull.NULL);
    return new Defaults(document).filled(value, schema, 0);
  }

  /** {@code hops}: how many schemas have been asked about this very value; circles end. */
  private JsonValue filled(JsonValue value, JsonValue schema, int hops) {
    if (!(schema instanceof JsonObject rules) || hops > 20) {
      return value;
    }
    JsonValue now = value;
    if (rules.get("$ref").orElse(JsonNull.NULL) instanceof JsonString reference) {
      Optional<JsonValue> target =
          JsonPointer.ofReference(reference.value()).flatMap(p -> p.resolve(document));
      now = target.isPresent() ? filled(now, target.get(), hops + 1) : now;
    }
    if (rules.get("allOf").orElse(JsonNull.NULL) instanceof JsonArray parts) {
      for (JsonValue part : parts) {
        now = filled(now, part, hops + 1);
      }
    }
    if (now instanceof JsonObject object
        && rules.get("properties").orElse(JsonNull.NULL) instanceof JsonObject properties) {
      return members(object, properties);
    }
    return now instanceof JsonArray array && rules.has("items")
        ? items(array, rules.get("items").get())
        : now;
  }

  private JsonObject members(JsonObject object, JsonObject properties) {
    JsonObject filled = object;
    for (Map.Entry<String, JsonValue> property : properties.members().entrySet()) {
      String name = property.getKey();
      Optional<JsonValue> before = filled.get(name);
      Optional<JsonValue> start = before.isPresent() ? before : standard(property.getValue());
      if (start.isPresent()) {
        JsonValue after = filled(start.get(), property.getValue(), 0);
        filled = before.equals(Optional.of(after)) ? filled : filled.with(name, after);
      }
    }
    return filled;
  }

  private static Optional<JsonValue> standard(JsonValue schema) {
    return schema instanceof JsonObject rules ? rules.get("default") : Optional.empty();
  }

  private JsonArray items(JsonArray array, JsonValue schema) {
    List<JsonValue> items = new ArrayList<>();
    for (JsonValue item : array) {
      items.add(filled(item, schema, 0));
    }
    return new JsonArray(items);
  }
}
