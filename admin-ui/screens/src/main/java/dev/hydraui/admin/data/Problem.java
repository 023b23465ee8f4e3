package dev.hydraui.admin.data;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import dev.hydraui.query.QueryError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the data API says in its problem documents, beyond what RFC 9457 has. */
public final class Problem {

  private static final String PREFIX = "urn:hydra:problem:";

  private Problem() {}

  /** A message at a field; the field is empty if the pointer names none. */
  public record FieldError(String field, String message) {}

  /** Whether it is the problem of that name. */
  public static boolean is(QueryError error, String name) {
    return error instanceof QueryError.Problem problem && problem.type().equals(PREFIX + name);
  }

  /** Whether the data API itself has spoken, and says more than a status. */
  public static boolean isTold(QueryError error) {
    return error instanceof QueryError.Problem problem
        && problem.type().startsWith(PREFIX)
        && !problem.message().isEmpty();
  }

  /** Whether there may be no server at all; one that is refused here stays so. */
  public static boolean isSilence(QueryError error) {
    return (error instanceof QueryError.Unreachable && error.isTransient())
        || (error instanceof QueryError.Problem problem
            && problem.status() >= 502
            && problem.status() <= 504);
  }

  /** The record as it is now, of a conflict; empty if it is gone. */
  public static Optional<DataRecord> current(QueryError error) {
    try {
      return document(error).optionalObject("current").map(DataRecord::read);
    } catch (JsonException unreadable) {
      return Optional.empty();
    }
  }

  /** The entity whose records refer to the one that was to be deleted, where it is known. */
  public static String referrer(QueryError error) {
    try {
      return document(error).optionalString("entity").orElse("");
    } catch (JsonException unreadable) {
      return "";
    }
  }

  /** Which operation of a batch failed; -1 if that is not known. */
  public static int operation(QueryError error) {
    try {
      return (int)
          (long) document(error).optionalNumber("operation").map(n -> n.asLong()).orElse(-1L);
    } catch (JsonException unreadable) {
      return -1;
    }
  }

  /** The messages at fields. */
  public static List<FieldError> fieldErrors(QueryError error) {
    List<FieldError> errors = new ArrayList<>();
    if (document(error).get("errors").orElse(JsonArray.EMPTY) instanceof JsonArray list) {
      for (JsonValue item : list) {
        if (item instanceof JsonObject one) {
          errors.add(new FieldError(field(text(one, "pointer")), text(one, "message")));
        }
      }
    }
    return errors;
  }

  private static JsonObject document(QueryError error) {
    return error instanceof QueryError.Problem problem ? problem.document() : JsonObject.EMPTY;
  }

  private static String text(JsonObject object, String name) {
    try {
      return object.optionalString(name).orElse("");
    } catch (JsonException noText) {
      return "";
    }
  }

  private static String field(String pointer) {
    try {
      List<String> tokens = JsonPointer.parse(pointer).tokens();
      int values = tokens.indexOf("values");
      return values >= 0 && values + 1 < tokens.size() ? tokens.get(values + 1) : "";
    } catch (IllegalArgumentException notAPointer) {
      return "";
    }
  }
}
