package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a schema document into checks. */
final class SchemaCompiler {

  /** Keywords that ask for something but are not part of the profile. */
  private static final List<String> UNKNOWN =
      List.of(
          "patternProperties",
          "propertyNames",
          "minProperties",
          "maxProperties",
          "dependentRequired",
          "dependentSchemas",
          "contains",
          "if",
          "unevaluatedItems",
          "unevaluatedProperties",
          "$dynamicRef");

  private final JsonValue document;
  private final Patterns patterns;
  private final List<Problem> problems = new ArrayList<>();
  private final List<JsonPointer> unchecked = new ArrayList<>();
  private final Map<JsonPointer, Target> targets = new HashMap<>();
  private final ArrayDeque<Target> open = new ArrayDeque<>();

  SchemaCompiler(JsonValue document, Patterns patterns) {
    this.document = document;
    this.patterns = patterns;
  }

  List<JsonPointer> unchecked() {
    return List.copyOf(unchecked);
  }

  /** The check for a place, and for all that it refers to. */
  Check compileAll(JsonPointer at) {
    Target start = target(at, at);
    while (!open.isEmpty()) {
      Target next = open.poll();
      next.check = compile(next.schema, next.at);
    }
    if (!problems.isEmpty()) {
      throw new SchemaException(problems);
    }
    return start.check;
  }

  /** What a reference leads to, compiled once however often it is referred to. */
  private Target target(JsonPointer pointer, JsonPointer referredFrom) {
    Target known = targets.get(pointer);
    if (known != null) {
      return known;
    }
    Optional<JsonValue> schema = pointer.resolve(document);
    if (schema.isEmpty()) {
      problem(referredFrom, "there is nothing at " + pointer);
    }
    Target target = new Target(schema.orElse(JsonBoolean.TRUE), pointer);
    targets.put(pointer, target);
    open.add(target);
    return target;
  }

  void problem(JsonPointer at, String message) {
    problems.add(new Problem(at, message));
  }

  void expected(JsonPointer at, String what, JsonValue found) {
    problem(at, "expected " + what + " but found " + found.kind());
  }

  /** The check for one schema. */
  Check compile(JsonValue schema, JsonPointer at) {
    if (schema instanceof JsonBoolean always) {
      return always.value()
          ? Check.NOTHING
          : (value, place, report) -> report.add(place, "false", "is not allowed");
    }
    if (!(schema instanceof JsonObject object)) {
      expected(at, "a schema, which is an object or a boolean,", schema);
      return Check.NOTHING;
    }
    for (String keyword : UNKNOWN) {
      if (object.has(keyword)) {
        unchecked.add(at.child(keyword));
      }
    }
    Keywords keywords = new Keywords(this, object, at);
    List<Check> checks = new ArrayList<>();
    reference(keywords, checks);
    ValueKeywords.add(keywords, checks);
    NumberKeywords.add(keywords, checks);
    StringKeywords.add(keywords, patterns, checks);
    ArrayKeywords.add(keywords, checks);
    ObjectKeywords.add(keywords, checks);
    Combinations.add(keywords, checks);
    return all(checks);
  }

  private static Check all(List<Check> checks) {
    if (checks.isEmpty()) {
      return Check.NOTHING;
    }
    if (checks.size() == 1) {
      return checks.get(0);
    }
    Check[] all = checks.toArray(new Check[0]);
    return (value, at, report) -> {
      for (Check check : all) {
        if (report.isDecided()) {
          return;
        }
        check.run(value, at, report);
      }
    };
  }

  private void reference(Keywords keywords, List<Check> checks) {
    keywords
        .referred()
        .ifPresent(
            pointer -> {
              Target target = target(pointer, keywords.at("$ref"));
              checks.add((value, at, report) -> report.follow(target.check, value, at));
            });
  }

  /** A schema as it is after following its references; itself if it has none. */
  JsonValue behindReferences(JsonValue schema) {
    JsonValue seen = schema;
    for (int hops = 0; hops < 10; hops++) {
      if (!(seen instanceof JsonObject object)
          || !(object.get("$ref").orElse(JsonArray.EMPTY) instanceof JsonString reference)) {
        return seen;
      }
      Optional<JsonValue> next =
          JsonPointer.ofReference(reference.value()).flatMap(p -> p.resolve(document));
      if (next.isEmpty()) {
        return seen;
      }
      seen = next.get();
    }
    return seen;
  }

  private static final class Target {
    private final JsonValue schema;
    private final JsonPointer at;
    private Check check = Check.NOTHING;

    Target(JsonValue schema, JsonPointer at) {
      this.schema = schema;
      this.at = at;
    }
  }
}
