package dev.hydraui.json;

/**
 * A JSON value (RFC 8259): immutable, compared by value.
 *
 * <p>{@code toString} gives its JSON text in one line.
 */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /** What kind of value this is, as a phrase for messages: "an object", "null". */
  String kind();

  /**
   * This value as an object.
   *
   * @throws JsonShapeException if it is something else
   */
  default JsonObject asObject() {
    throw mismatch("an object");
  }

  /**
   * This value as an array.
   *
   * @throws JsonShapeException if it is something else
   */
  default JsonArray asArray() {
    throw mismatch("an array");
  }

  /**
   * The text of this string.
   *
   * @throws JsonShapeException if it is something else
   */
  default String asString() {
    throw mismatch("a string");
  }

  /**
   * This value as a number.
   *
   * @throws JsonShapeException if it is something else
   */
  default JsonNumber asNumber() {
    throw mismatch("a number");
  }

  /**
   * The truth of this boolean.
   *
   * @throws JsonShapeException if it is something else
   */
  default boolean asBoolean() {
    throw mismatch("true or false");
  }

  private JsonShapeException mismatch(String expected) {
    return new JsonShapeException(JsonPointer.ROOT, expected, kind());
  }
}
