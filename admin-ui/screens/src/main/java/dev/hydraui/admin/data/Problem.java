package dev.hydraui.admin.data;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a request did not succeed (RFC 9457).
 *
 * @param name the last part of {@code type}; {@link #UNREACHABLE} if no answer came, {@link
 *     #UNREADABLE} if the answer is not of the data API
 * @param status 0 if no answer came
 * @param detail for people; may be empty
 * @param body all its members
 */
public record Problem(String name, int status, String detail, JsonObject body) {

  /** No answer came. */
  public static final String UNREACHABLE = "unreachable";

  /** The answer cannot be read. */
  public static final String UNREADABLE = "unreadable";

  private static final String PREFIX = "urn:hydra:problem:";

  /** A message at a field. */
  public record FieldError(String field, String keyword, String message) {}

  static Problem unreachable(String detail) {
    return new Problem(UNREACHABLE, 0, detail, JsonObject.EMPTY);
  }

  static Problem unreadable(int status, String detail) {
    return new Problem(UNREADABLE, status, detail, JsonObject.EMPTY);
  }

  static Problem read(int status, String body) {
    try {
      JsonObject json = Json.parse(body).asObject();
      String type = json.optionalString("type").orElse("");
      String detail =
          json.optionalString("detail").or(() -> json.optionalString("title")).orElse("");
      return type.startsWith(PREFIX)
          ? new Problem(type.substring(PREFIX.length()), status, detail, json)
          : new Problem(UNREADABLE, status, detail, json);
    } catch (JsonException notJson) {
      return unreadable(status, "");
    }
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  /** Whether the same request may succeed later. */
  public boolean isPassing() {
    return status == 0 || status == 502 || status == 503 || status == 504;
  }

  /** The record as it is now, of a conflict; empty if it is gone. */
  public Optional<DataRecord> current() {
    try {
      return body.optionalObject("current").map(DataRecord::read);
    } catch (JsonException unreadable) {
      return Optional.empty();
    }
  }

  /** The messages at fields. */
  public List<FieldError> fieldErrors() {
    List<FieldError> errors = new ArrayList<>();
    JsonValue list = body.get("errors").orElse(JsonObject.EMPTY);
    if (list instanceof JsonArray array) {
      for (JsonValue item : array) {
        if (item instanceof JsonObject error) {
          errors.add(fieldError(error));
        }
      }
    }
    return errors;
  }

  private static FieldError fieldError(JsonObject error) {
    String pointer = error.optionalString("pointer").orElse("");
    String field = "";
    try {
      List<String> tokens = JsonPointer.parse(pointer).tokens();
      int values = tokens.lastIndexOf("values");
      field = values >= 0 && values + 1 < tokens.size() ? tokens.get(values + 1) : "";
    } catch (IllegalArgumentException notAPointer) {
      field = "";
    }
    return new FieldError(
        field,
        error.optionalString("keyword").orElse(""),
        error.optionalString("message").orElse(""));
  }
}
