package dev.hydraui.capability;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Request;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request. Stopping it aborts the transfer, unless it outlives the application.
 *
 * @param uri resolved against where the application was loaded from
 * @param timeoutMillis for the whole answer; 0 for the platform's own
 * @param outlivesApplication whether it goes on when the application is being closed; its body must
 *     be small then (64 KiB in browsers)
 */
public record HttpRequest(
    String method,
    String uri,
    Map<String, String> headers,
    Optional<String> body,
    int timeoutMillis,
    boolean outlivesApplication)
    implements Request<HttpAnswer> {

  private static final int TIMEOUT = 30_000;

  public HttpRequest {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  public static HttpRequest get(String uri) {
    return new HttpRequest("GET", uri, Map.of(), Optional.empty(), TIMEOUT, false);
  }

  public static HttpRequest delete(String uri) {
    return new HttpRequest("DELETE", uri, Map.of(), Optional.empty(), TIMEOUT, false);
  }

  /** A request with a JSON body. */
  public static HttpRequest send(String method, String uri, JsonValue body) {
    return new HttpRequest(
        method,
        uri,
        Map.of("Content-Type", "application/json"),
        Optional.of(Json.write(body)),
        TIMEOUT,
        false);
  }

  public HttpRequest header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpRequest(method, uri, more, body, timeoutMillis, outlivesApplication);
  }

  public HttpRequest timeoutMillis(int millis) {
    return new HttpRequest(method, uri, headers, body, millis, outlivesApplication);
  }

  public HttpRequest outlivesApplication(boolean outlives) {
    return new HttpRequest(method, uri, headers, body, timeoutMillis, outlives);
  }
}
