package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Equality as JSON Schema has it: {@code 1.0} is {@code 1} (Core, section 4.2.2). */
final class SameValue {

  private SameValue() {}

  static boolean same(JsonValue a, JsonValue b) {
    if (a instanceof JsonNumber left && b instanceof JsonNumber right) {
      return left.sameNumber(right);
    }
    if (a instanceof JsonArray left && b instanceof JsonArray right) {
      return sameItems(left.items(), right.items());
    }
    if (a instanceof JsonObject left && b instanceof JsonObject right) {
      return sameMembers(left.members(), right.members());
    }
    return a.equals(b);
  }

  private static boolean sameItems(List<JsonValue> a, List<JsonValue> b) {
    boolean same = a.size() == b.size();
    for (int i = 0; same && i < a.size(); i++) {
      same = same(a.get(i), b.get(i));
    }
    return same;
  }

  private static boolean sameMembers(Map<String, JsonValue> a, Map<String, JsonValue> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Map.Entry<String, JsonValue> member : a.entrySet()) {
      JsonValue other = b.get(member.getKey());
      if (other == null || !same(member.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  /** Where in a list the same value stands; -1 if it does not. */
  static int indexOf(JsonValue value, List<JsonValue> among) {
    for (int i = 0; i < among.size(); i++) {
      if (same(value, among.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the first item that is there before already; -1 if there is none. */
  static int repeated(List<JsonValue> items) {
    Map<Integer, List<JsonValue>> seen = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      JsonValue item = items.get(i);
      List<JsonValue> alike = seen.computeIfAbsent(hash(item), hash -> new ArrayList<>());
      if (indexOf(item, alike) >= 0) {
        return i;
      }
      alike.add(item);
    }
    return -1;
  }

  /** The same for values that are the same. */
  private static int hash(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.canonical().hashCode();
    }
    int hash = 1;
    if (value instanceof JsonArray array) {
      for (JsonValue item : array) {
        hash = 31 * hash + hash(item);
      }
    } else if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        hash += member.getKey().hashCode() ^ hash(member.getValue());
      }
    } else {
      hash = value.hashCode();
    }
    return hash;
  }
}
