package dev.hydraui.schema;

import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;

/**
 * Something a value breaks.
 *
 * @param pointer the wrong value; of a member that is missing or too many, that member
 * @param keyword of JSON Schema: {@code maxLength}, {@code required}…
 * @param message in English, a phrase that follows the value's name: "must have at most 80
 *     characters"
 * @param params what the message tells, for translating it: {@code {"limit": 80}}
 */
public record Violation(JsonPointer pointer, String keyword, String message, JsonObject params) {

  /** The same, seen from outside: the checked value stands at {@code outer}. */
  public Violation under(JsonPointer outer) {
    return new Violation(outer.append(pointer), keyword, message, params);
  }

  @Override
  public String toString() {
    return (pointer.isRoot() ? "the value" : pointer.toString()) + " " + message;
  }
}
