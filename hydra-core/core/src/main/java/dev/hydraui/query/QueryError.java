package dev.hydraui.query;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonObject;

/** Why a query has no data, or no newer data. */
public sealed interface QueryError {

  /** What happened, for developers. */
  String message();

  /** Whether the same request may well succeed a little later. */
  boolean isTransient();

  /** No answer came. */
  record Unreachable(HttpAnswer.Cause cause, String message) implements QueryError {

    /** Unless the platform refuses to send it at all. */
    @Override
    public boolean isTransient() {
      return cause != HttpAnswer.Cause.REFUSED;
    }
  }

  /**
   * The server answered that it did not do it (RFC 9457).
   *
   * @param status the HTTP status
   * @param type a URI that names the kind of problem; {@code about:blank} if the status says it all
   * @param title the kind of problem, for people
   * @param detail this occurrence, for people; empty if the server does not say
   * @param retryAfterMillis how long the server asks to wait; 0 if it does not say
   * @param document the whole problem document, with what else the server said; empty if there is
   *     none
   */
  record Problem(
      int status,
      String type,
      String title,
      String detail,
      long retryAfterMillis,
      JsonObject document)
      implements QueryError {

    @Override
    public String message() {
      return detail.isEmpty() ? title : detail;
    }

    /** What is wrong with the server (5xx), and too many requests (429), passes. */
    @Override
    public boolean isTransient() {
      return status >= 500 || status == 429;
    }
  }

  /** What a reader threw: JSON's exceptions say all by their message. */
  static QueryError unreadable(RuntimeException thrown) {
    String message = thrown instanceof JsonException ? thrown.getMessage() : thrown.toString();
    return new Unreadable(message);
  }

  /** An answer came, and is not what the query expects. The message names the place in it. */
  record Unreadable(String message) implements QueryError {

    @Override
    public boolean isTransient() {
      return false;
    }
  }
}
