package dev.hydraui.web.swap;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes any state as data that says of itself what it is, so that a program of other classes can
 * tell what of it still fits: see {@link Restored}.
 *
 * <p>Text and truth are JSON's own. Every other value is an object whose {@code is} names its
 * class, with its {@code text}, its {@code items}, its {@code entries} or its {@code fields}. A
 * value that is no data, such as a function, has its name alone.
 */
final class Snapshot {

  static final String IS = "is";
  static final String TEXT = "text";
  static final String ITEMS = "items";
  static final String ENTRIES = "entries";
  static final String FIELDS = "fields";

  /** Deeper than any state; what goes round in circles ends here. */
  private static final int DEEPEST = 200;

  private Snapshot() {}

  static JsonValue of(Object value) {
    return of(value, 0);
  }

  private static JsonValue of(Object value, int depth) {
    if (value == null) {
      return JsonNull.NULL;
    }
    if (value instanceof String text) {
      return new JsonString(text);
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonBoolean.TRUE : JsonBoolean.FALSE;
    }
    JsonObject.Builder written = JsonObject.builder().put(IS, nameOf(value));
    if (depth > DEEPEST) {
      return written.build();
    }
    if (value instanceof Number || value instanceof Character) {
      return written.put(TEXT, "" + value).build();
    }
    if (value instanceof Enum<?> constant) {
      return written.put(TEXT, constant.name()).build();
    }
    if (value instanceof Optional<?> optional) {
      return written.put(ITEMS, items(optional.stream().toList(), depth)).build();
    }
    if (value instanceof Collection<?> collection) {
      return written.put(ITEMS, items(collection, depth)).build();
    }
    if (value instanceof Map<?, ?> map) {
      return written.put(ENTRIES, entries(map, depth)).build();
    }
    Optional<Shape> shape = Shape.of(value.getClass());
    if (shape.isPresent()) {
      written.put(FIELDS, fields(value, shape.get(), depth));
    }
    return written.build();
  }

  /** Of a collection only its kind counts: a program may make them by other classes. */
  private static String nameOf(Object value) {
    if (value instanceof List) {
      return List.class.getName();
    }
    if (value instanceof Set) {
      return Set.class.getName();
    }
    if (value instanceof Map) {
      return Map.class.getName();
    }
    return value instanceof Enum<?> constant
        ? constant.getDeclaringClass().getName()
        : value.getClass().getName();
  }

  private static JsonValue items(Collection<?> items, int depth) {
    List<JsonValue> written = new ArrayList<>();
    for (Object item : items) {
      written.add(of(item, depth + 1));
    }
    return new JsonArray(written);
  }

  private static JsonValue entries(Map<?, ?> map, int depth) {
    List<JsonValue> written = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      written.add(
          new JsonArray(List.of(of(entry.getKey(), depth + 1), of(entry.getValue(), depth + 1))));
    }
    return new JsonArray(written);
  }

  private static JsonValue fields(Object value, Shape shape, int depth) {
    JsonObject.Builder written = JsonObject.builder();
    for (int i = 0; i < shape.fields().size(); i++) {
      written.put(shape.fields().get(i).getName(), of(shape.read(value, i), depth + 1));
    }
    return written.build();
  }
}
