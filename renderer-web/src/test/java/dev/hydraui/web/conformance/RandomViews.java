package dev.hydraui.web.conformance;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Views made at random, and what they may become next. */
final class RandomViews {

  private static final List<String> TEXTS =
      List.of("", "a", "b", "Ada", "2026-03-01", "14:05", "check", "people", "1.50", "<b>&\"'");

  private static final int DEEPEST = 4;
  private static final int WIDEST = 5;

  private final Random random;
  private final Documents documents;
  private final List<String> leaves = new ArrayList<>();
  private final List<String> containers = new ArrayList<>();

  RandomViews(long seed) {
    random = new Random(seed);
    documents =
        new Documents(
            () -> one(TEXTS),
            () -> random.nextInt(-1, 7),
            random::nextBoolean,
            most -> random.nextInt(most + 1));
    for (String component : Documents.components()) {
      (Documents.takesChildren(component) ? containers : leaves).add(component);
    }
  }

  JsonObject view() {
    return view(0);
  }

  private JsonObject view(int depth) {
    int kind = depth >= DEEPEST ? 0 : random.nextInt(12);
    return switch (kind) {
      case 0, 1, 2 -> documents.of(one(leaves), List.of());
      case 3, 4, 5, 6 -> documents.of(one(containers), views(depth));
      case 7 -> each(depth);
      case 8 -> wrapper("lazy", view(depth + 1));
      case 9 ->
          random.nextBoolean()
              ? wrapper("mapped", view(depth + 1))
              : wrapper("keyed", view(depth + 1)).with("key", text(one(TEXTS)));
      case 10 ->
          wrapper("guarded", random.nextInt(3) == 0 ? failure() : view(depth + 1))
              .with("fallback", view(DEEPEST));
      default ->
          random.nextBoolean()
              ? wrapper("named", view(depth + 1)).with("testId", text(one(TEXTS)))
              : JsonObject.builder().put("empty", text("")).build();
    };
  }

  private JsonObject failure() {
    return wrapper("mapped", JsonObject.builder().put("fails", text("as it shall")).build());
  }

  private List<JsonValue> views(int depth) {
    List<JsonValue> views = new ArrayList<>();
    int size = random.nextInt(WIDEST);
    for (int i = 0; i < size; i++) {
      views.add(view(depth + 1));
    }
    return views;
  }

  private JsonObject each(int depth) {
    List<JsonValue> items = new ArrayList<>();
    for (int key = 0; key < 6; key++) {
      if (random.nextInt(3) > 0) {
        items.add(random.nextInt(items.size() + 1), item(key, depth));
      }
    }
    return JsonObject.builder().put("each", new JsonArray(items)).build();
  }

  private JsonObject item(int key, int depth) {
    return wrapper("item", view(Math.max(depth + 1, DEEPEST - 1))).with("key", text("" + key));
  }

  /** The document with something in it changed, taken away, added or in another order. */
  JsonObject changed(JsonObject document) {
    return changed(document, 0);
  }

  private JsonObject changed(JsonObject document, int depth) {
    if (document.has("item")) {
      return document.with("item", changed(document.get("item").get().asObject(), depth));
    }
    if (random.nextInt(8) == 0) {
      return view(depth);
    }
    for (String list : List.of("children", "each")) {
      if (document.has(list) && !document.get(list).get().asArray().items().isEmpty()) {
        return document.with(list, new JsonArray(changed(document, list, depth)));
      }
    }
    for (Map.Entry<String, JsonValue> member : document.members().entrySet()) {
      if (member.getValue() instanceof JsonObject inner && !member.getKey().equals("properties")) {
        return document.with(member.getKey(), changed(inner, depth + 1));
      }
    }
    if (document.has("component")) {
      String component = document.get("component").get().asString();
      JsonValue properties = documents.of(component, List.of()).get("properties").get();
      return document.with("properties", properties);
    }
    return view(depth);
  }

  private List<JsonValue> changed(JsonObject document, String list, int depth) {
    List<JsonValue> items = new ArrayList<>(document.get(list).get().asArray().items());
    int at = random.nextInt(items.size());
    switch (random.nextInt(6)) {
      case 0 -> items.remove(at);
      case 1 -> items.add(at, list.equals("each") ? item(6 + fresh++, depth) : view(depth + 1));
      case 2 -> items.add(items.remove(at));
      case 3 -> Collections.reverse(items);
      default -> items.set(at, changed(items.get(at).asObject(), depth + 1));
    }
    return items;
  }

  /** So that no item gets the key of another. */
  private int fresh;

  private static JsonObject wrapper(String kind, JsonObject inner) {
    return JsonObject.builder().put(kind, inner).build();
  }

  private static JsonString text(String text) {
    return new JsonString(text);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
