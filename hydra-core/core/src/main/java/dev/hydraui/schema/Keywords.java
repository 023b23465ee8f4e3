package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keywords of one schema, read by type; a wrong one is noted and counts as absent. */
final class Keywords {

  private final SchemaCompiler compiler;
  private final JsonObject schema;
  private final JsonPointer at;

  Keywords(SchemaCompiler compiler, JsonObject schema, JsonPointer at) {
    this.compiler = compiler;
    this.schema = schema;
    this.at = at;
  }

  SchemaCompiler compiler() {
    return compiler;
  }

  JsonPointer at(String keyword) {
    return at.child(keyword);
  }

  boolean has(String keyword) {
    return schema.has(keyword);
  }

  Optional<JsonValue> get(String keyword) {
    return schema.get(keyword);
  }

  Optional<String> text(String keyword) {
    return typed(keyword, JsonString.class, "a string").map(JsonString::value);
  }

  Optional<JsonNumber> number(String keyword) {
    return typed(keyword, JsonNumber.class, "a number");
  }

  /** A length or count; one beyond an int is as good as the greatest. */
  Optional<Integer> count(String keyword) {
    return number(keyword)
        .flatMap(
            number -> {
              if (number.signum() < 0 || !number.isWhole()) {
                compiler.problem(at(keyword), "expected a count but found " + number);
                return Optional.empty();
              }
              JsonNumber most = JsonNumber.of(Integer.MAX_VALUE);
              return Optional.of(number.compareTo(most) > 0 ? Integer.MAX_VALUE : number.asInt());
            });
  }

  boolean isTrue(String keyword) {
    return typed(keyword, JsonBoolean.class, "true or false").equals(Optional.of(JsonBoolean.TRUE));
  }

  Optional<JsonArray> array(String keyword) {
    return typed(keyword, JsonArray.class, "an array");
  }

  Optional<JsonObject> object(String keyword) {
    return typed(keyword, JsonObject.class, "an object");
  }

  /** An array of strings. */
  List<String> texts(String keyword) {
    List<String> texts = new ArrayList<>();
    JsonArray items = array(keyword).orElse(JsonArray.EMPTY);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof JsonString text) {
        texts.add(text.value());
      } else {
        compiler.expected(at(keyword).child(i), "a string", items.get(i));
      }
    }
    return texts;
  }

  /** The check for the schema under a keyword. */
  Optional<Check> schema(String keyword) {
    return get(keyword).map(inner -> compiler.compile(inner, at(keyword)));
  }

  /** The checks for the schemas in an array, of which there must be one. */
  Optional<List<Check>> schemas(String keyword) {
    Optional<JsonArray> schemas = array(keyword);
    if (schemas.isEmpty()) {
      return Optional.empty();
    }
    if (schemas.get().isEmpty()) {
      compiler.problem(at(keyword), "expected at least one schema");
      return Optional.empty();
    }
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < schemas.get().size(); i++) {
      checks.add(compiler.compile(schemas.get().get(i), at(keyword).child(i)));
    }
    return Optional.of(checks);
  }

  /** Where {@code $ref} leads. */
  Optional<JsonPointer> referred() {
    Optional<String> reference = text("$ref");
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonPointer> pointer = JsonPointer.ofReference(reference.get());
    if (pointer.isEmpty()) {
      compiler.problem(
          at("$ref"), "expected a pointer within the document but found " + reference.get());
    }
    return pointer;
  }

  private <T extends JsonValue> Optional<T> typed(String keyword, Class<T> type, String what) {
    Optional<JsonValue> value = schema.get(keyword);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!type.isInstance(value.get())) {
      compiler.expected(at(keyword), what, value.get());
      return Optional.empty();
    }
    return Optional.of(type.cast(value.get()));
  }
}
