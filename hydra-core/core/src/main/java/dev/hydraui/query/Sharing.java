package dev.hydraui.query;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the objects of old data where new data is equal to it, so that views see what has not
 * changed: the whole, or else the parts of JSON, of lists and of pages.
 */
final class Sharing {

  private Sharing() {}

  /** A value equal to {@code fresh}, made of as much of {@code old} as possible. */
  @SuppressWarnings("unchecked")
  static <T> T share(T old, T fresh) {
    return (T) any(old, fresh);
  }

  private static Object any(Object old, Object fresh) {
    if (fresh == null || fresh.equals(old)) {
      return old;
    }
    if (old instanceof List<?> before && fresh instanceof List<?> after) {
      return list(before, after);
    }
    if (old instanceof JsonArray before && fresh instanceof JsonArray after) {
      return new JsonArray(list(before.items(), after.items()));
    }
    if (old instanceof JsonObject before && fresh instanceof JsonObject after) {
      return object(before, after);
    }
    if (old instanceof Page<?> before && fresh instanceof Page<?> after) {
      return page(before, after);
    }
    if (old instanceof Pages<?> before && fresh instanceof Pages<?> after) {
      return pages(before, after);
    }
    return fresh;
  }

  private static <T> Page<T> page(Page<?> old, Page<T> fresh) {
    return new Page<>(list(old.items(), fresh.items()), fresh.next(), fresh.previous());
  }

  private static <T> Pages<T> pages(Pages<?> old, Pages<T> fresh) {
    return new Pages<>(fresh.start(), list(old.pages(), fresh.pages()));
  }

  private static JsonObject object(JsonObject old, JsonObject fresh) {
    JsonObject.Builder shared = JsonObject.builder();
    for (Map.Entry<String, JsonValue> member : fresh.members().entrySet()) {
      JsonValue before = old.members().get(member.getKey());
      JsonValue after = member.getValue();
      shared.put(member.getKey(), before == null ? after : share(before, after));
    }
    return shared.build();
  }

  /** Equal items are found wherever they have moved to; of the others, those in one place meet. */
  @SuppressWarnings("unchecked")
  private static <T> List<T> list(List<?> old, List<T> fresh) {
    Map<Object, Object> known = new HashMap<>();
    for (Object item : old) {
      known.put(item, item);
    }
    List<T> shared = new ArrayList<>(fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      T item = fresh.get(i);
      Object before = known.get(item);
      if (before == null && i < old.size()) {
        before = any(old.get(i), item);
      }
      shared.add(before == null ? item : (T) before);
    }
    return Collections.unmodifiableList(shared);
  }
}
