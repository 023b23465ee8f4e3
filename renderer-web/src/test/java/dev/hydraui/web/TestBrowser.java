package dev.hydraui.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chromium, and a server for the page of one compiled program. */
final class TestBrowser implements AutoCloseable {

  private static final String PAGE =
      "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Scenes</title>"
          + "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"scenes.css\"></head>"
          + "<body><div id=\"app\"></div>"
          + "<script type=\"module\" src=\"start.js\"></script></body></html>";

  private static final String STYLE =
      ".scroll { height: 40px; overflow: auto } .scroll p { height: 400px; margin: 0 }";

  private final Target target;
  private final Path folder;
  private final HttpServer server;
  private final Playwright playwright;
  private final Browser browser;

  /** What pages wrote to the console as errors since {@link #open} was called. */
  final List<String> errors = new ArrayList<>();

  TestBrowser(Target target) throws Exception {
    this.target = target;
    this.folder = Program.compiledTo(target);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox")));
  }

  /** A page that shows a scene. */
  Page open(String scene) {
    Page page = load(scene);
    page.locator("#app > *").first().waitFor();
    return page;
  }

  /** A page whose program may fail to show anything. */
  Page load(String scene) {
    errors.clear();
    Page page = browser.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/#" + scene);
    return page;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] content =
        switch (path) {
          case "/" -> PAGE.getBytes(StandardCharsets.UTF_8);
          case "/scenes.css" -> STYLE.getBytes(StandardCharsets.UTF_8);
          default -> Files.readAllBytes(folder.resolve(path.substring(1)));
        };
    exchange.getResponseHeaders().set("Content-Type", typeOf(path));
    exchange.getResponseHeaders().set("Content-Security-Policy", target.policy + "; img-src data:");
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  private static String typeOf(String path) {
    return path.endsWith(".js")
        ? "text/javascript"
        : path.endsWith(".css")
            ? "text/css"
            : path.endsWith(".wasm") ? "application/wasm" : "text/html";
  }

  private static Path chromium() {
    if (System.getenv("HYDRA_CHROMIUM") != null) {
      return Path.of(System.getenv("HYDRA_CHROMIUM"));
    }
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome-stable")) {
        Path found = Path.of(folder, name);
        if (Files.isExecutable(found)) {
          return found;
        }
      }
    }
    throw new IllegalStateException("Install Chromium, or set HYDRA_CHROMIUM to its path");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.stop(0);
  }
}
