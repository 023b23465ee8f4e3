package dev.hydraui.web.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.hydraui.web.WebRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.teavm.tooling.builder.BuildException;

/**
 * A server on this machine with the page of one program, below {@code /app/}: any address there is
 * the page, as for an application that has addresses of its own.
 */
public final class Site implements AutoCloseable {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Test</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <base href="/app/">
      <link rel="stylesheet" href="tokens.css">
      <link rel="stylesheet" href="hydra.css">
      <script type="module" src="start.js"></script>
      </head>
      <body>
      <div id="app"></div>
      </body>
      </html>
      """;

  /** What an application's build puts beside its page. */
  private static final Set<String> BESIDE_THE_PAGE = Set.of("tokens.css", "hydra.css", "icons.svg");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript",
          "wasm", "application/wasm",
          "css", "text/css",
          "svg", "image/svg+xml");

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Path folder;
  private final String policy;

  public Site(Program program) throws IOException, BuildException {
    folder = program.compiled();
    policy = program.target().policy;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/app/", this::page);
    answer("/favicon.ico", exchange -> send(exchange, 204, "image/x-icon", ""));
    server.start();
  }

  /** The address of the page. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/app/";
  }

  /** Answers requests below a path of its own. */
  public void answer(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            handler.handle(exchange);
          }
        });
  }

  /** Sends a whole answer. */
  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void page(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = exchange.getRequestURI().getPath().substring("/app/".length());
      Path file = folder.resolve(name);
      exchange.getResponseHeaders().set("Content-Security-Policy", policy);
      if (Files.isRegularFile(file)) {
        send(exchange, 200, type(name), Files.readAllBytes(file));
      } else if (BESIDE_THE_PAGE.contains(name)) {
        send(exchange, 200, type(name), ofTheRenderer(name));
      } else {
        send(exchange, 200, "text/html", PAGE);
      }
    }
  }

  private static byte[] ofTheRenderer(String name) throws IOException {
    try (InputStream file = WebRenderer.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }

  private static String type(String name) {
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
