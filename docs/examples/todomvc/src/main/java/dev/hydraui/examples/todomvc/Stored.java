package dev.hydraui.examples.todomvc;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** The todos as they are kept until the next time. */
final class Stored {

  static final String KEY = "todos-hydra";

  private Stored() {}

  static String write(List<Todo> todos) {
    List<JsonValue> items = new ArrayList<>();
    for (Todo todo : todos) {
      items.add(
          JsonObject.builder()
              .put("id", todo.id())
              .put("title", todo.title())
              .put("completed", todo.completed())
              .build());
    }
    return Json.write(new JsonArray(items));
  }

  /** The todos in a text; none if it is not what {@link #write} has written. */
  static List<Todo> read(String text) {
    try {
      return Json.parse(text).asArray().read(Stored::todo);
    } catch (JsonException e) {
      return List.of();
    }
  }

  private static Todo todo(JsonValue value) {
    JsonObject json = value.asObject();
    return new Todo(json.integer("id"), json.string("title"), json.bool("completed"));
  }
}
