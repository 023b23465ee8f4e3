package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** {@code type}, {@code enum} and {@code const}. */
final class ValueKeywords {

  private static final List<String> TYPES =
      List.of("null", "boolean", "object", "array", "number", "string", "integer");

  private ValueKeywords() {}

  static void add(Keywords keywords, List<Check> checks) {
    type(keywords, checks);
    keywords
        .array("enum")
        .ifPresent(
            choices ->
                checks.add(
                    (value, at, report) -> {
                      if (SameValue.indexOf(value, choices.items()) < 0) {
                        report.add(
                            at,
                            "enum",
                            "must be one of " + list(choices),
                            JsonObject.builder().put("choices", choices).build());
                      }
                    }));
    keywords
        .get("const")
        .ifPresent(
            only ->
                checks.add(
                    (value, at, report) -> {
                      if (!SameValue.same(value, only)) {
                        report.add(
                            at,
                            "const",
                            "must be " + only,
                            JsonObject.builder().put("value", only).build());
                      }
                    }));
  }

  private static void type(Keywords keywords, List<Check> checks) {
    Optional<JsonValue> type = keywords.get("type");
    if (type.isEmpty()) {
      return;
    }
    boolean single = type.get() instanceof JsonString;
    List<String> names =
        type.get() instanceof JsonString name ? List.of(name.value()) : keywords.texts("type");
    for (String name : names) {
      if (!TYPES.contains(name)) {
        keywords.compiler().problem(keywords.at("type"), "there is no type " + name);
        return;
      }
    }
    if (names.isEmpty()) {
      return;
    }
    JsonArray allowed = JsonArray.ofStrings(names);
    String message = "must be " + phrase(names);
    String only = single ? names.get(0) : "";
    checks.add(
        (value, at, report) -> {
          if (single ? !isOf(value, only) : !isOfAny(value, names)) {
            report.add(
                at,
                "type",
                message,
                JsonObject.builder().put("expected", allowed).put("found", typeOf(value)).build());
          }
        });
  }

  private static boolean isOfAny(JsonValue value, List<String> types) {
    for (String type : types) {
      if (isOf(value, type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(JsonValue value, String type) {
    return switch (type) {
      case "string" -> value instanceof JsonString;
      case "integer" -> value instanceof JsonNumber number && number.isWhole();
      case "number" -> value instanceof JsonNumber;
      case "boolean" -> value instanceof JsonBoolean;
      case "object" -> value instanceof JsonObject;
      case "array" -> value instanceof JsonArray;
      default -> value instanceof JsonNull;
    };
  }

  private static String typeOf(JsonValue value) {
    for (String type : TYPES) {
      if (isOf(value, type)) {
        return type;
      }
    }
    throw new IllegalStateException("No type for " + value);
  }

  private static String phrase(List<String> names) {
    StringBuilder out = new StringBuilder();
    for (String name : names) {
      out.append(out.length() == 0 ? "" : " or ");
      out.append(
          switch (name) {
            case "null" -> "null";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "object", "array" -> "an " + name;
            default -> "a " + name;
          });
    }
    return out.toString();
  }

  private static String list(JsonArray choices) {
    StringBuilder out = new StringBuilder();
    for (JsonValue choice : choices) {
      out.append(out.length() == 0 ? "" : ", ").append("" + choice);
    }
    return out.toString();
  }
}
