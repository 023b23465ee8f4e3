package dev.hydraui.schema;

import dev.hydraui.json.JsonPointer;

/** Something wrong with a schema document. */
public record Problem(JsonPointer pointer, String message) {

  @Override
  public String toString() {
    return (pointer.isRoot() ? "the document" : pointer.toString()) + ": " + message;
  }
}
