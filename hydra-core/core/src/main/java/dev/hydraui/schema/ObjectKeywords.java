package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an object must be; other values pass. */
final class ObjectKeywords {

  private ObjectKeywords() {}

  static void add(Keywords keywords, List<Check> checks) {
    List<String> required = keywords.texts("required");
    if (!required.isEmpty()) {
      checks.add((value, at, report) -> required(required, value, at, report));
    }
    Map<String, Check> properties = properties(keywords);
    Optional<Check> others =
        keywords.has("patternProperties")
            ? Optional.empty()
            : keywords.schema("additionalProperties");
    boolean none =
        others.isPresent() && keywords.get("additionalProperties").get().kind().equals("false");
    if (properties.isEmpty() && others.isEmpty()) {
      return;
    }
    checks.add(
        (value, at, report) -> {
          if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
              if (report.isDecided()) {
                return;
              }
              Check known = properties.get(member.getKey());
              if (known == null && none) {
                report.add(at.child(member.getKey()), "additionalProperties", "is not known here");
              } else {
                Check check = known == null ? others.orElse(Check.NOTHING) : known;
                if (check != Check.NOTHING) {
                  report.descend(check, member.getValue(), at.child(member.getKey()));
                }
              }
            }
          }
        });
  }

  private static void required(List<String> names, JsonValue value, Place at, Report report) {
    if (value instanceof JsonObject object) {
      for (String name : names) {
        if (!object.has(name)) {
          report.add(
              at.child(name),
              "required",
              "is required",
              JsonObject.builder().put("name", name).build());
        }
      }
    }
  }

  private static Map<String, Check> properties(Keywords keywords) {
    Map<String, Check> properties = new LinkedHashMap<>();
    JsonObject schemas = keywords.object("properties").orElse(JsonObject.EMPTY);
    for (Map.Entry<String, JsonValue> member : schemas.members().entrySet()) {
      properties.put(
          member.getKey(),
          keywords
              .compiler()
              .compile(member.getValue(), keywords.at("properties").child(member.getKey())));
    }
    return properties;
  }
}
