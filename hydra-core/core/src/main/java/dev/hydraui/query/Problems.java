package dev.hydraui.query;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonException;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.Optional;

/** Reads the problem document of a response (RFC 9457), or makes do without one. */
final class Problems {

  private static final long LONGEST_SECONDS = 86_400;

  private Problems() {}

  static QueryError.Problem of(HttpAnswer.Response response) {
    JsonObject document = document(response);
    return new QueryError.Problem(
        response.status(),
        text(document, "type").orElse("about:blank"),
        text(document, "title").orElse("HTTP status " + response.status()),
        text(document, "detail").orElse(""),
        retryAfterMillis(response),
        document);
  }

  /** Proxies answer with HTML: only what calls itself JSON is read. */
  private static JsonObject document(HttpAnswer.Response response) {
    if (response.header("content-type").orElse("").indexOf("json") < 0) {
      return JsonObject.EMPTY;
    }
    try {
      return Json.parse(response.body()).asObject();
    } catch (JsonException wrong) {
      return JsonObject.EMPTY;
    }
  }

  /** A member of another type is ignored (RFC 9457, section 3.1). */
  private static Optional<String> text(JsonObject document, String name) {
    JsonValue member = document.get(name).orElse(null);
    return member instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
  }

  /** RFC 9110, section 10.2.3: seconds, or a date, which is compared with the server's own. */
  private static long retryAfterMillis(HttpAnswer.Response response) {
    String text = response.header("retry-after").orElse("");
    Optional<Long> until = HttpDate.parse(text);
    Optional<Long> now = HttpDate.parse(response.header("date").orElse(""));
    if (until.isPresent() && now.isPresent()) {
      return Math.min(Math.max(0, until.get() - now.get()), LONGEST_SECONDS * 1_000);
    }
    long seconds = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      seconds = Math.min(seconds * 10 + digit, LONGEST_SECONDS);
    }
    return seconds * 1_000;
  }
}
