package dev.hydraui.web.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
      <base href="/app/">
      <link rel="icon" href="data:,">
      </head>
      <body>
      <main id="app"></main>
      <script type="module" src="start.js"></script>
      </body>
      </html>
      """;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Path folder;
  private final String policy;

  public Site(Program program) throws IOException, BuildException {
    folder = program.compiled();
    policy = program.target().policy + "; img-src data:";
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/app/", this::page);
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
        String type = name.endsWith(".wasm") ? "application/wasm" : "text/javascript";
        send(exchange, 200, type, Files.readAllBytes(file));
      } else {
        send(exchange, 200, "text/html", PAGE);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
