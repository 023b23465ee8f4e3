package dev.hydraui.examples.react;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page of a folder in Chromium, under the policy {@code default-src 'self'}. */
final class Shown implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

  final List<String> errors = new ArrayList<>();
  final Page page;

  private final Playwright playwright = Playwright.create();
  private final Browser chromium = playwright.chromium().launch(options());

  Shown(Path folder) {
    page = chromium.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.route("**", route -> serve(route, folder));
    page.navigate("https://shop.test/index.html");
  }

  private static void serve(Route route, Path folder) {
    String path = URI.create(route.request().url()).getPath().substring(1);
    String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "image/svg+xml");
    if (path.equals("favicon.ico")) {
      route.fulfill(new Route.FulfillOptions().setStatus(204));
      return;
    }
    route.fulfill(
        new Route.FulfillOptions()
            .setPath(folder.resolve(path))
            .setHeaders(
                Map.of("Content-Type", type, "Content-Security-Policy", "default-src 'self'")));
  }

  private static BrowserType.LaunchOptions options() {
    String chromium = System.getenv().getOrDefault("HYDRA_CHROMIUM", "/usr/bin/chromium");
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of(chromium))
        .setArgs(List.of("--no-sandbox"));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
