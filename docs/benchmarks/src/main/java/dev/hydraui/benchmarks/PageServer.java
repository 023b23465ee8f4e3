package dev.hydraui.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Serves pages to a browser on this machine. */
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
  private final List<Path> others;

  private PageServer(HttpServer server, String folder, List<Path> others) {
    this.server = server;
    this.folder = folder;
    this.others = others;
  }

  /**
   * Serves a folder of the class path, such as {@code /dev/hydraui/}, on a free port.
   *
   * @param others folders of the file system that come before it
   */
  static PageServer start(String folder, Path... others) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    PageServer pages = new PageServer(server, folder, List.of(others));
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
        InputStream file = name.isEmpty() || name.contains("..") ? null : open(name)) {
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] content = file.readAllBytes();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Content-Security-Policy", policy(exchange));
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private InputStream open(String name) throws IOException {
    for (Path other : others) {
      if (Files.isRegularFile(other.resolve(name))) {
        return Files.newInputStream(other.resolve(name));
      }
    }
    return PageServer.class.getResourceAsStream(folder + name);
  }

  /** The strictest of all; only TeaVM's start of WebAssembly needs more. */
  private static String policy(HttpExchange exchange) {
    boolean wasm = "wasm".equals(exchange.getRequestURI().getQuery());
    return "default-src 'self'" + (wasm ? "; script-src 'self' 'unsafe-eval'" : "");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
