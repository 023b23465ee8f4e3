package dev.hydraui.schema;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generated schemas of the profile, and values that come near to satisfying them. */
final class SchemaSamples {

  private static final List<String> NAMES = List.of("a", "b", "kind", "x~/y");
  private static final List<String> TEXTS =
      List.of("", "a", "ab", "abc", "12", "😀", "é😀x", "2026-02-28", "a@b.org");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "1.0",
          "-1",
          "2",
          "3",
          "0.1",
          "0.3",
          "1.5",
          "10",
          "1e1",
          "100",
          "-0.0",
          "123456789",
          "12345678901234567890.5",
          "1e-7",
          "4.35");
  private static final List<String> PATTERNS = List.of("^a", "b$", "^[a-z]+$", "[0-9]{2}", ".");
  private static final List<String> TYPES =
      List.of("null", "boolean", "object", "array", "number", "string", "integer");

  private final Random random;
  private final boolean combinations;
  private boolean defining;

  /** With {@code anyOf}, {@code oneOf} and {@code not}, or without. */
  SchemaSamples(Random random, boolean combinations) {
    this.random = random;
    this.combinations = combinations;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** A document whose definitions refer to each other, never in a circle without a step down. */
  JsonObject document() {
    defining = true;
    JsonObject.Builder definitions = JsonObject.builder();
    definitions.put("leaf", schema(1, false));
    definitions.put("node", schema(2, false).with("properties", properties(1, true)));
    definitions.put("x~/y%", schema(1, false));
    defining = false;
    return schema(3, true).with("$defs", definitions.build());
  }

  private JsonObject properties(int depth, boolean recursive) {
    JsonObject.Builder properties = JsonObject.builder();
    for (String name : NAMES) {
      if (chance(2)) {
        properties.put(name, schema(depth - 1, false));
      }
    }
    if (recursive) {
      properties.put("a", JsonObject.builder().put("$ref", "#/$defs/node").build());
    }
    return properties.build();
  }

  private JsonValue sub(int depth) {
    return combinations && chance(12)
        ? JsonBoolean.of(random.nextBoolean())
        : schema(depth - 1, true);
  }

  private JsonArray subs(int depth) {
    List<JsonValue> all = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      all.add(sub(depth));
    }
    return new JsonArray(all);
  }

  private JsonObject schema(int depth, boolean references) {
    JsonObject.Builder out = JsonObject.builder();
    if (references && !defining && chance(6)) {
      out.put("$ref", one(List.of("#/$defs/leaf", "#/$defs/node", "#/$defs/x~0~1y%25")));
    }
    if (chance(2)) {
      out.put(
          "type",
          chance(3)
              ? JsonArray.of(new JsonString(one(TYPES.subList(1, 4))), new JsonString("null"))
              : new JsonString(one(TYPES)));
    }
    if (chance(8)) {
      out.put("enum", JsonArray.of(scalar(), scalar(), value(1)));
    }
    if (chance(12)) {
      out.put("const", value(1));
    }
    numbers(out);
    texts(out);
    if (depth > 0) {
      nested(out, depth);
    }
    return out.build();
  }

  private void numbers(JsonObject.Builder out) {
    for (String keyword : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      if (chance(12)) {
        out.put(keyword, new JsonNumber(one(NUMBERS)));
      }
    }
    if (chance(10)) {
      out.put("multipleOf", new JsonNumber(one(List.of("1", "2", "0.1", "0.01", "1.5", "3e-1"))));
    }
  }

  private void texts(JsonObject.Builder out) {
    if (chance(8)) {
      out.put("minLength", random.nextInt(3));
    }
    if (chance(8)) {
      out.put("maxLength", random.nextInt(4));
    }
    if (chance(12)) {
      out.put("pattern", one(PATTERNS));
    }
  }

  private void nested(JsonObject.Builder out, int depth) {
    if (chance(4)) {
      out.put("items", sub(depth));
    }
    if (chance(6)) {
      out.put("prefixItems", subs(depth));
    }
    if (chance(8)) {
      out.put("minItems", random.nextInt(3));
    }
    if (chance(8)) {
      out.put("maxItems", random.nextInt(4));
    }
    if (chance(8)) {
      unique(out);
    }
    if (chance(2)) {
      out.put("properties", properties(depth, false));
    }
    if (chance(5)) {
      out.put("required", JsonArray.of(new JsonString(one(NAMES))));
    }
    if (chance(6)) {
      out.put("additionalProperties", chance(2) ? JsonBoolean.FALSE : sub(depth));
    }
    if (chance(6)) {
      out.put("allOf", subs(depth));
    }
    if (combinations) {
      if (chance(6)) {
        out.put("anyOf", subs(depth));
      }
      if (chance(6)) {
        out.put("oneOf", chance(2) ? branches(depth) : subs(depth));
      }
      if (chance(10)) {
        out.put("not", sub(depth));
      }
    }
  }

  /** The oracle holds objects with equal values to {@code uniqueItems} too: kept from them. */
  private void unique(JsonObject.Builder out) {
    JsonObject unique = JsonObject.builder().put("uniqueItems", random.nextBoolean()).build();
    if (combinations) {
      JsonValue noArray =
          Json.parse("{\"type\":[\"object\",\"string\",\"number\",\"boolean\",\"null\"]}");
      out.put("anyOf", JsonArray.of(noArray, unique));
    } else {
      out.put("uniqueItems", unique.bool("uniqueItems"));
    }
  }

  /** Branches with a discriminator. */
  private JsonArray branches(int depth) {
    List<JsonValue> all = new ArrayList<>();
    for (String kind : List.of("a", "b", "abc")) {
      JsonObject named = JsonObject.builder().put("const", kind).build();
      JsonObject branch = schema(depth - 1, true);
      branch = branch.with("properties", properties(depth, false).with("kind", named));
      all.add(chance(3) ? branch : branch.with("required", JsonArray.of(new JsonString("kind"))));
    }
    return new JsonArray(all);
  }

  /** Nothing beyond 2^53: there the oracle reckons multiples in doubles. */
  private JsonNumber decimal() {
    return new JsonNumber((random.nextInt(2_000) - 1_000) + "." + random.nextInt(100));
  }

  JsonValue scalar() {
    return switch (random.nextInt(5)) {
      case 0 -> JsonNull.NULL;
      case 1 -> JsonBoolean.of(random.nextBoolean());
      case 2 -> new JsonNumber(one(NUMBERS));
      default -> new JsonString(one(TEXTS));
    };
  }

  JsonValue value(int depth) {
    if (depth == 0 || chance(3)) {
      return chance(15) ? decimal() : scalar();
    }
    if (chance(2)) {
      List<JsonValue> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(value(depth - 1));
      }
      return new JsonArray(items);
    }
    JsonObject.Builder members = JsonObject.builder();
    for (String name : NAMES) {
      if (chance(2)) {
        members.put(name, name.equals("kind") && !chance(4) ? scalar() : value(depth - 1));
      }
    }
    return members.build();
  }
}
