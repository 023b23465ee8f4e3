package dev.hydraui.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** An array. */
public record JsonArray(List<JsonValue> items) implements JsonValue, Iterable<JsonValue> {

  public static final JsonArray EMPTY = new JsonArray(List.of());

  public JsonArray {
    items = List.copyOf(items);
  }

  public static JsonArray of(JsonValue... items) {
    return new JsonArray(List.of(items));
  }

  /** An array of strings. */
  public static JsonArray ofStrings(Iterable<String> texts) {
    List<JsonValue> items = new ArrayList<>();
    for (String text : texts) {
      items.add(new JsonString(text));
    }
    return new JsonArray(items);
  }

  public int size() {
    return items.size();
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** The item at an index from 0; throws {@link IndexOutOfBoundsException} outside. */
  public JsonValue get(int index) {
    return items.get(index);
  }

  @Override
  public Iterator<JsonValue> iterator() {
    return items.iterator();
  }

  /**
   * Reads each item.
   *
   * @throws JsonShapeException what the reader throws, with the item's index put before its pointer
   */
  public <T> List<T> read(Function<? super JsonValue, ? extends T> reader) {
    List<T> read = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      try {
        read.add(reader.apply(items.get(i)));
      } catch (JsonShapeException wrong) {
        throw wrong.under(JsonPointer.ROOT.child(i));
      }
    }
    return read;
  }

  @Override
  public String kind() {
    return "an array";
  }

  @Override
  public JsonArray asArray() {
    return this;
  }

  @Override
  public String toString() {
    return Json.write(this);
  }
}
