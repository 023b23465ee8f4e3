package dev.hydraui.examples.todomvc;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Todos as a text to keep: {@code [{"id":1,"title":"Milk","done":false}]}. */
final class TodoText {

  private TodoText() {}

  static String write(Todos todos) {
    List<JsonValue> items = new ArrayList<>();
    for (Todo todo : todos.list()) {
      items.add(
          JsonObject.builder()
              .put("id", todo.id())
              .put("title", todo.title())
              .put("done", todo.done())
              .build());
    }
    return Json.write(new JsonArray(items));
  }

  /** The todos in a text, or nothing if it is no such text. */
  static Optional<Todos> read(String text) {
    try {
      return Optional.of(new Todos(Json.parse(text).asArray().read(TodoText::todo)));
    } catch (JsonException unreadable) {
      return Optional.empty();
    }
  }

  private static Todo todo(JsonValue value) {
    JsonObject json = value.asObject();
    return new Todo(json.integer("id"), json.string("title"), json.bool("done"));
  }
}
