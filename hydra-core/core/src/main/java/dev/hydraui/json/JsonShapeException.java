package dev.hydraui.json;

/** A JSON value that is not what its reader expects: which one, and what was expected. */
public final class JsonShapeException extends JsonException {

  private static final long serialVersionUID = 1L;

  private final JsonPointer pointer;

  public JsonShapeException(JsonPointer pointer, String expected, String found) {
    super(pointer.isRoot() ? "the value" : pointer.toString(), expected, found);
    this.pointer = pointer;
  }

  /** The wrong value, seen from the value that was being read. */
  public JsonPointer pointer() {
    return pointer;
  }

  /** The same error seen from further outside: the value that was read stands at {@code outer}. */
  public JsonShapeException under(JsonPointer outer) {
    return new JsonShapeException(outer.append(pointer), expected(), found());
  }
}
