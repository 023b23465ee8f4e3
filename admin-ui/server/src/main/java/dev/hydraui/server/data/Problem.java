package dev.hydraui.server.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went wrong, in the words of RFC 9457. */
public final class Problem extends RuntimeException {

  /** The problems of the data API. */
  public enum Kind {
    MALFORMED("malformed", 400, "The request cannot be understood"),
    NOT_ALLOWED("not-allowed", 403, "That is not allowed"),
    NOT_FOUND("not-found", 404, "There is no such thing"),
    WRONG_METHOD("wrong-method", 405, "That method does not work here"),
    CONFLICT("conflict", 409, "The record has changed since you read it"),
    REFERENCED("referenced", 409, "Other records point at this one"),
    DUPLICATE("duplicate", 409, "A record with these values exists already"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    WRONG_TYPE("wrong-type", 415, "The body must be application/json"),
    INVALID("invalid", 422, "Some values are not valid"),
    UNAVAILABLE("unavailable", 503, "The database does not answer"),
    INTERNAL("internal", 500, "Something went wrong on the server");

    private final String wire;
    private final int status;
    private final String title;

    Kind(String wire, int status, String title) {
      this.wire = wire;
      this.status = status;
      this.title = title;
    }

    /** The name after {@code urn:hydra:problem:}. */
    public String wire() {
      return wire;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }

    /** One short sentence, the same for all problems of the kind. */
    public String title() {
      return title;
    }
  }

  /**
   * One value that is not valid.
   *
   * @param pointer a JSON Pointer into the body, such as {@code /values/email}
   * @param keyword the rule it breaks, such as {@code format}
   */
  public record Fault(String pointer, String keyword, String message) {}

  private final transient Kind kind;
  private final transient Map<String, Object> members;

  private Problem(Kind kind, String detail, Map<String, Object> members, Throwable cause) {
    super(detail, cause);
    this.kind = kind;
    this.members = members;
  }

  /** A problem with a sentence for people. */
  public static Problem of(Kind kind, String detail) {
    return new Problem(kind, detail, Map.of(), null);
  }

  /** The values that are not valid, all at once. */
  public static Problem invalid(List<Fault> faults) {
    String detail =
        faults.size() == 1 ? faults.get(0).message() : faults.size() + " values are not valid.";
    return of(Kind.INVALID, detail).with("errors", faults);
  }

  /** This problem with one member more. A null value stands for JSON's null. */
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(kind, getMessage(), more, this);
  }

  /** This problem without one of its members. */
  public Problem without(String name) {
    Map<String, Object> fewer = new LinkedHashMap<>(members);
    fewer.remove(name);
    return new Problem(kind, getMessage(), fewer, this);
  }

  /** This problem with what caused it, for the log. */
  public Problem because(Throwable cause) {
    return new Problem(kind, getMessage(), members, cause);
  }

  /** Which problem. */
  public Kind kind() {
    return kind;
  }

  /** The members beside type, title, status and detail: JSON trees, faults, records, text. */
  public Map<String, Object> members() {
    return members;
  }
}
