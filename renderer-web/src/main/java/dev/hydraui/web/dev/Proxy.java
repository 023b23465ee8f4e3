package dev.hydraui.web.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leaves requests to another server, so that a page and its back end are one origin. */
record Proxy(HttpClient client, URI server) implements HttpHandler {

  /** What belongs to one connection, or is written by the client itself. */
  private static final Set<String> OWN =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final int BUFFER = 8_192;

  /** A handler for each path. */
  static Map<String, HttpHandler> handlers(Map<String, URI> servers) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    Map<String, HttpHandler> handlers = new HashMap<>();
    servers.forEach((path, server) -> handlers.put(path, new Proxy(client, server)));
    return handlers;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        pass(exchange, client.send(request(exchange), HttpResponse.BodyHandlers.ofInputStream()));
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      } catch (IOException failure) {
        if (exchange.getResponseCode() < 0) {
          refuse(exchange, failure);
        }
      }
    }
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve("" + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      if (!OWN.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        header.getValue().forEach(value -> request.header(header.getKey(), value));
      }
    }
    return request.build();
  }

  /** Each piece goes on as it comes: a stream of events has no end. */
  private static void pass(HttpExchange exchange, HttpResponse<InputStream> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(":") && !OWN.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    try (InputStream body = answer.body()) {
      long length = answer.headers().firstValueAsLong("content-length").orElse(0);
      boolean empty = answer.statusCode() == 204 || answer.statusCode() == 304;
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.statusCode(), empty || head ? -1 : length);
      OutputStream out = exchange.getResponseBody();
      byte[] buffer = new byte[BUFFER];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        out.write(buffer, 0, read);
        out.flush();
      }
    }
  }

  private void refuse(HttpExchange exchange, IOException failure) throws IOException {
    String text = "hydra dev: " + server + " does not answer: " + failure;
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(502, body.length);
    exchange.getResponseBody().write(body);
  }
}
