package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code oneOf} whose branches tell themselves apart by a {@code const} of the same property: an
 * object that has the property can only be of the branch it names.
 */
final class Discriminator {

  private Discriminator() {}

  static Optional<Check> of(Keywords keywords, List<Check> branches, Check general) {
    JsonArray schemas = keywords.array("oneOf").orElse(JsonArray.EMPTY);
    List<JsonObject> constants = new ArrayList<>();
    for (JsonValue schema : schemas) {
      constants.add(constants(keywords.compiler().behindReferences(schema)));
    }
    for (String name : constants.get(0).members().keySet()) {
      Optional<JsonArray> names = names(name, constants);
      if (names.isPresent()) {
        return Optional.of(check(name, names.get(), branches, general));
      }
    }
    return Optional.empty();
  }

  /** The properties of a schema that have a {@code const}, and it. */
  private static JsonObject constants(JsonValue schema) {
    JsonObject.Builder constants = JsonObject.builder();
    if (schema instanceof JsonObject object
        && object.get("properties").orElse(JsonObject.EMPTY) instanceof JsonObject properties) {
      for (Map.Entry<String, JsonValue> property : properties.members().entrySet()) {
        if (property.getValue() instanceof JsonObject inner && inner.has("const")) {
          constants.put(property.getKey(), inner.get("const").get());
        }
      }
    }
    return constants.build();
  }

  /** The constant of each branch, if each has one of its own. */
  private static Optional<JsonArray> names(String name, List<JsonObject> constants) {
    List<JsonValue> names = new ArrayList<>();
    for (JsonObject branch : constants) {
      Optional<JsonValue> constant = branch.get(name);
      if (constant.isEmpty() || SameValue.indexOf(constant.get(), names) >= 0) {
        return Optional.empty();
      }
      names.add(constant.get());
    }
    return Optional.of(new JsonArray(names));
  }

  private static Check check(String name, JsonArray names, List<Check> branches, Check general) {
    return (value, at, report) -> {
      Optional<JsonValue> said =
          value instanceof JsonObject object ? object.get(name) : Optional.empty();
      if (said.isEmpty()) {
        general.run(value, at, report);
        return;
      }
      int branch = SameValue.indexOf(said.get(), names.items());
      if (branch < 0) {
        report.add(
            at.child(name),
            "oneOf",
            "must be one of " + names,
            JsonObject.builder().put("choices", names).build());
      } else {
        branches.get(branch).run(value, at, report);
      }
    };
  }
}
