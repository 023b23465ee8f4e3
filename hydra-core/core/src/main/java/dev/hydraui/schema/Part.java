package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of the document and its place. What is wrong is noted, and reading goes on. */
final class Part {

  private final JsonObject object;
  private final JsonPointer at;
  private final List<Problem> problems;

  Part(JsonObject object, JsonPointer at, List<Problem> problems) {
    this.object = object;
    this.at = at;
    this.problems = problems;
  }

  JsonObject json() {
    return object;
  }

  JsonPointer at() {
    return at;
  }

  void problem(JsonPointer pointer, String message) {
    problems.add(new Problem(pointer, message));
  }

  private void expected(JsonPointer pointer, String what, JsonValue found) {
    problem(pointer, "expected " + what + " but found " + found.kind());
  }

  private Optional<JsonValue> member(String name) {
    return object.get(name).filter(value -> !(value instanceof JsonNull));
  }

  /** The text of a member that must be there. */
  String text(String name) {
    if (!member(name).isPresent()) {
      problem(at.child(name), "expected a string but found nothing");
    }
    return optionalText(name).orElse("");
  }

  Optional<String> optionalText(String name) {
    Optional<JsonValue> value = member(name);
    if (value.isPresent() && !(value.get() instanceof JsonString)) {
      expected(at.child(name), "a string", value.get());
    }
    return value.isPresent() && value.get() instanceof JsonString text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  boolean flag(String name) {
    Optional<JsonValue> value = member(name);
    if (!value.isPresent()) {
      return false;
    }
    if (!(value.get() instanceof JsonBoolean)) {
      expected(at.child(name), "true or false", value.get());
    }
    return value.get().equals(JsonBoolean.TRUE);
  }

  /** The object at a member; an empty one if it is absent. */
  Part part(String name) {
    Optional<JsonValue> value = member(name);
    if (value.isPresent() && value.get() instanceof JsonObject inner) {
      return new Part(inner, at.child(name), problems);
    }
    if (value.isPresent()) {
      expected(at.child(name), "an object", value.get());
    }
    return new Part(JsonObject.EMPTY, at.child(name), problems);
  }

  /** The object at a member that must be there. */
  Part requiredPart(String name) {
    if (!member(name).isPresent()) {
      problem(at.child(name), "expected an object but found nothing");
    }
    return part(name);
  }

  /** The texts of an array; none if it is absent. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    JsonArray items = array(name);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof JsonString text) {
        texts.add(text.value());
      } else {
        expected(at.child(name).child(i), "a string", items.get(i));
      }
    }
    return texts;
  }

  /** The objects of an array; none if it is absent. */
  List<Part> parts(String name) {
    List<Part> parts = new ArrayList<>();
    JsonArray items = array(name);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof JsonObject item) {
        parts.add(new Part(item, at.child(name).child(i), problems));
      } else {
        expected(at.child(name).child(i), "an object", items.get(i));
      }
    }
    return parts;
  }

  private JsonArray array(String name) {
    Optional<JsonValue> value = member(name);
    if (value.isPresent() && !(value.get() instanceof JsonArray)) {
      expected(at.child(name), "an array", value.get());
    }
    return value.isPresent() && value.get() instanceof JsonArray items ? items : JsonArray.EMPTY;
  }

  /** All members, which must be texts. */
  Map<String, String> allTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : object.members().keySet()) {
      optionalText(name).ifPresent(text -> texts.put(name, text));
    }
    return texts;
  }
}
