package dev.hydraui.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** Serves files of the class path to a browser on this machine. */
final class PageServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "js",
          "text/javascript",
          "css",
          "text/css",
          "wasm",
          "application/wasm");

  private final HttpServer server;
  private final String folder;

  private PageServer(HttpServer server, String folder) {
    this.server = server;
    this.folder = folder;
  }

  /** Serves a folder of the class path, such as {@code /dev/hydraui/}, on a free port. */
  static PageServer start(String folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    PageServer pages = new PageServer(server, folder);
    server.createContext("/", pages::answer);
    server.start();
    return pages;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    try (exchange;
        InputStream file =
            name.contains("..") ? null : PageServer.class.getResourceAsStream(folder + name)) {
      if (name.isEmpty() || file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] content = file.readAllBytes();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
