package dev.hydraui.json;

/** The JSON value {@code null}. */
public record JsonNull() implements JsonValue {

  public static final JsonNull NULL = new JsonNull();

  @Override
  public String kind() {
    return "null";
  }

  @Override
  public String toString() {
    return "null";
  }
}
