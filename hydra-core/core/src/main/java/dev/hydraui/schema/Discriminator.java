package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
      Optional<Map<String, Check>> byConstant = byConstant(name, constants, branches);
      if (byConstant.isPresent()) {
        return Optional.of(check(name, byConstant.get(), names(name, constants), general));
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

  private static Optional<Map<String, Check>> byConstant(
      String name, List<JsonObject> constants, List<Check> branches) {
    Map<String, Check> byConstant = new LinkedHashMap<>();
    for (int i = 0; i < constants.size(); i++) {
      Optional<JsonValue> constant = constants.get(i).get(name);
      boolean fresh =
          constant.isPresent()
              && byConstant.put(SameValue.key(constant.get()), branches.get(i)) == null;
      if (!fresh) {
        return Optional.empty();
      }
    }
    return Optional.of(byConstant);
  }

  private static JsonArray names(String name, List<JsonObject> constants) {
    List<JsonValue> names = new ArrayList<>();
    for (JsonObject branch : constants) {
      branch.get(name).ifPresent(names::add);
    }
    return new JsonArray(names);
  }

  private static Check check(
      String name, Map<String, Check> byConstant, JsonArray names, Check general) {
    return (value, at, report) -> {
      Optional<JsonValue> said =
          value instanceof JsonObject object ? object.get(name) : Optional.empty();
      if (said.isEmpty()) {
        general.run(value, at, report);
        return;
      }
      Check branch = byConstant.get(SameValue.key(said.get()));
      if (branch == null) {
        report.add(
            at.child(name),
            "oneOf",
            "must be one of " + names,
            JsonObject.builder().put("choices", names).build());
      } else {
        branch.run(value, at, report);
      }
    };
  }
}
