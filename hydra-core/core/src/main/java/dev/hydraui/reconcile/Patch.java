package dev.hydraui.reconcile;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonShapeException;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.List;

/**
 * One change of a screen as data, for when it must cross a wire.
 *
 * <p>As JSON it is an array: its name, then its members in order, as in {@code ["insert",1,7,0]}.
 * Ids are positive integers; {@code 0} as a parent is the root, and as the one before which
 * something goes it means last.
 */
public sealed interface Patch {

  /** The root's id, and as {@code before} the end. */
  int ROOT = 0;

  /** The property of any component that tests find it by; no person perceives it. */
  String TEST_ID = "testId";

  /** The property of any component that is made and takes the focus when it is on screen. */
  String AUTOFOCUS = "autofocus";

  /**
   * A component is made; it is on screen once it is inserted. One that is not by the end of the
   * render is forgotten.
   */
  record Create(int id, String component, JsonObject properties) implements Patch {}

  /** Properties have other values; {@code null} in JSON puts one back to its default. */
  record Set(int id, JsonObject properties) implements Patch {}

  /** A component that was made comes into its parent. */
  record Insert(int parent, int id, int before) implements Patch {}

  /** A component goes elsewhere in its parent. */
  record Move(int parent, int id, int before) implements Patch {}

  /** A component and everything inside it is gone; their ids are not used again. */
  record Remove(int parent, int id) implements Patch {}

  default JsonArray toJson() {
    if (this instanceof Create create) {
      return array("create", create.id, new JsonString(create.component), create.properties);
    }
    if (this instanceof Set set) {
      return array("set", set.id, set.properties);
    }
    if (this instanceof Insert insert) {
      return array("insert", insert.parent, number(insert.id), number(insert.before));
    }
    if (this instanceof Move move) {
      return array("move", move.parent, number(move.id), number(move.before));
    }
    Remove remove = (Remove) this;
    return array("remove", remove.parent, number(remove.id));
  }

  /**
   * Reads a patch.
   *
   * @throws JsonShapeException if it is none
   */
  static Patch of(JsonValue json) {
    List<JsonValue> parts = json.asArray().items();
    String name = parts.isEmpty() ? "" : parts.get(0).asString();
    int expected = name.equals("set") || name.equals("remove") ? 3 : 4;
    if (parts.size() != expected) {
      throw new JsonShapeException(
          JsonPointer.ROOT, "a patch of " + expected + " parts", parts.size() + " parts");
    }
    int first = parts.get(1).asNumber().asInt();
    return switch (name) {
      case "create" -> new Create(first, parts.get(2).asString(), parts.get(3).asObject());
      case "set" -> new Set(first, parts.get(2).asObject());
      case "insert" -> new Insert(first, id(parts.get(2)), id(parts.get(3)));
      case "move" -> new Move(first, id(parts.get(2)), id(parts.get(3)));
      case "remove" -> new Remove(first, id(parts.get(2)));
      default ->
          throw new JsonShapeException(
              JsonPointer.ROOT, "create, set, insert, move or remove", "\"" + name + "\"");
    };
  }

  private static int id(JsonValue json) {
    return json.asNumber().asInt();
  }

  private static JsonNumber number(int id) {
    return JsonNumber.of(id);
  }

  private static JsonArray array(String name, int first, JsonValue... rest) {
    JsonValue[] all = new JsonValue[rest.length + 2];
    all[0] = new JsonString(name);
    all[1] = number(first);
    System.arraycopy(rest, 0, all, 2, rest.length);
    return JsonArray.of(all);
  }
}
