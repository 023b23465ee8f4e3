package dev.hydraui.json;

import java.util.Objects;

/** A string. It may hold lone surrogates; they are written as escapes. */
public record JsonString(String value) implements JsonValue {

  public JsonString {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String kind() {
    return "a string";
  }

  @Override
  public String asString() {
    return value;
  }

  @Override
  public String toString() {
    return Json.write(this);
  }
}
