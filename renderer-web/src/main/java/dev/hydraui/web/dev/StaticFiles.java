package dev.hydraui.web.dev;

import com.sun.net.httpserver.HttpExchange;
import dev.hydraui.web.WebRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The page's own files, as they are on disk at this moment. Any address that is no file is the
 * page, as for an application that has addresses of its own.
 */
record StaticFiles(List<Path> folders) {

  private static final String PAGE = "index.html";

  /** What a build puts beside the page; the page's own come first. */
  private static final Set<String> OF_THE_RENDERER = Set.of("tokens.css", "hydra.css", "icons.svg");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript"),
          Map.entry("mjs", "text/javascript"),
          Map.entry("css", "text/css"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  StaticFiles {
    folders = List.copyOf(folders);
  }

  /** Whether a page is another one when a file of this name is; editors save other files too. */
  static boolean isPartOfPage(String name) {
    return TYPES.containsKey(name.substring(name.lastIndexOf('.') + 1));
  }

  void answer(HttpExchange exchange, String path) throws IOException {
    String name = path.endsWith("/") ? path.substring(1) + PAGE : path.substring(1);
    String last = name.substring(name.lastIndexOf('/') + 1);
    Optional<Path> file = find(name);
    if (file.isPresent()) {
      byte[] content = Files.readAllBytes(file.get());
      send(exchange, type(last), last.endsWith(".html") ? page(content, "") : content);
    } else if (OF_THE_RENDERER.contains(last)) {
      try (InputStream ours = WebRenderer.class.getResourceAsStream(last)) {
        send(exchange, type(last), ours.readAllBytes());
      }
    } else if (wantsPage(exchange) && find(PAGE).isPresent()) {
      byte[] content = Files.readAllBytes(find(PAGE).get());
      send(exchange, type(PAGE), page(content, "<base href=\"/\">"));
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
  }

  private Optional<Path> find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name).normalize())
        .filter(file -> folders.stream().anyMatch(file::startsWith) && Files.isRegularFile(file))
        .findFirst();
  }

  private static boolean wantsPage(HttpExchange exchange) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept");
    return exchange.getRequestMethod().equals("GET")
        && accepted != null
        && accepted.contains("text/html");
  }

  /** The page, with what listens for builds before everything else that runs in it. */
  private static byte[] page(byte[] content, String base) {
    String html = new String(content, StandardCharsets.UTF_8);
    String lower = html.toLowerCase(Locale.ROOT);
    int head = lower.indexOf("<head");
    int at = head < 0 ? 0 : lower.indexOf('>', head) + 1;
    String added =
        (lower.contains("<base") ? "" : base)
            + "<script type=\"module\" src=\""
            + DevServer.TOOL
            + "client.js\"></script>";
    return (html.substring(0, at) + added + html.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  /** Sends a whole answer, which no browser keeps. */
  static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }
}
