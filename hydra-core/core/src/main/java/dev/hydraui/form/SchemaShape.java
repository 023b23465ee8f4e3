package dev.hydraui.form;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Patterns;
import dev.hydraui.schema.Validator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Makes shapes from a JSON Schema. */
final class SchemaShape {

  private final JsonValue document;
  private final Patterns patterns;
  private final Set<JsonPointer> inside = new HashSet<>();

  SchemaShape(JsonValue document, Patterns patterns) {
    this.document = document;
    this.patterns = patterns;
  }

  FormShape.Group group(JsonPointer at) {
    JsonPointer place = followed(at);
    JsonObject schema = schema(place);
    Set<String> required = new HashSet<>();
    for (JsonValue name : array(schema, "required")) {
      if (name instanceof JsonString text) {
        required.add(text.value());
      }
    }
    inside.add(place);
    FormShape.Group group = FormShape.group();
    for (String name : object(schema, "properties").members().keySet()) {
      JsonPointer member = place.child("properties").child(name);
      if (!isReadOnly(member) && !isReadOnly(followed(member))) {
        group = group.with(name, shape(member, required.contains(name)));
      }
    }
    inside.remove(place);
    return group;
  }

  private boolean isReadOnly(JsonPointer at) {
    return schema(at).get("readOnly").orElse(JsonNull.NULL).equals(JsonBoolean.TRUE);
  }

  private FormShape shape(JsonPointer at, boolean required) {
    JsonPointer place = followed(at);
    JsonObject schema = schema(place);
    boolean recursive = inside.contains(place);
    if (!recursive && is(schema, "object") && !object(schema, "properties").isEmpty()) {
      return group(place);
    }
    if (!recursive && is(schema, "array") && schema.get("items").isPresent()) {
      return FormShape.rows(shape(place.child("items"), true));
    }
    Input input = input(schema);
    FormShape.Field field =
        FormShape.field(is(schema, "null") ? input.orNull() : input)
            .validated(Validator.of(document, at, patterns));
    return required ? field.required() : field;
  }

  /** Of several types the one that a person can type best. */
  private static Input input(JsonObject schema) {
    if (is(schema, "string") || isText(schema)) {
      return Input.text();
    }
    if (is(schema, "integer") || is(schema, "number")) {
      return Input.number();
    }
    return is(schema, "boolean") ? Input.truth() : Input.json();
  }

  /** Choices and constants of text need no type. */
  private static boolean isText(JsonObject schema) {
    JsonArray choices = array(schema, "enum");
    for (JsonValue choice : choices) {
      if (!(choice instanceof JsonString)) {
        return false;
      }
    }
    return !choices.isEmpty();
  }

  private static boolean is(JsonObject schema, String type) {
    JsonValue said = schema.get("type").orElse(JsonNull.NULL);
    JsonString name = new JsonString(type);
    return said.equals(name) || (said instanceof JsonArray all && all.items().contains(name));
  }

  private static JsonObject object(JsonObject schema, String keyword) {
    return schema.get(keyword).orElse(JsonNull.NULL) instanceof JsonObject object
        ? object
        : JsonObject.EMPTY;
  }

  private static JsonArray array(JsonObject schema, String keyword) {
    return schema.get(keyword).orElse(JsonNull.NULL) instanceof JsonArray array
        ? array
        : JsonArray.EMPTY;
  }

  private JsonObject schema(JsonPointer at) {
    return at.resolve(document).orElse(JsonNull.NULL) instanceof JsonObject object
        ? object
        : JsonObject.EMPTY;
  }

  /** The place that a reference leads to; what is wrong with references, validators tell. */
  private JsonPointer followed(JsonPointer at) {
    JsonPointer place = at;
    for (int hops = 0; hops < 10; hops++) {
      JsonValue reference = schema(place).get("$ref").orElse(JsonNull.NULL);
      Optional<JsonPointer> next =
          reference instanceof JsonString text
              ? JsonPointer.ofReference(text.value())
              : Optional.empty();
      if (next.isEmpty()) {
        return place;
      }
      place = next.get();
    }
    return place;
  }
}
