package dev.hydraui.teavm;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a compiled test program in Chromium. */
final class Browser {
  private static final String ORIGIN = "http://hydra.test/";
  private static final double LIMIT_MS = 120_000;

  private Browser() {}

  /**
   * What each test came to, in the order they ran: the empty text if it passed, else its failure. A
   * test that never ended is among them.
   */
  static Map<String, String> run(Path folder) {
    List<String> errors = new ArrayList<>();
    try (Playwright playwright = Playwright.create();
        com.microsoft.playwright.Browser chromium = playwright.chromium().launch(options())) {
      Page page = chromium.newContext(new NewContextOptions()).newPage();
      page.onPageError(errors::add);
      page.route(ORIGIN + "**", route -> serve(route, folder));
      page.navigate(ORIGIN + "index.html");
      waitForEnd(page, errors);
      return results(page, errors);
    }
  }

  private static LaunchOptions options() {
    String chromium = System.getenv().getOrDefault("HYDRA_CHROMIUM", "/usr/bin/chromium");
    return new LaunchOptions()
        .setExecutablePath(Path.of(chromium))
        .setArgs(List.of("--no-sandbox"));
  }

  private static void serve(Route route, Path folder) {
    Path file = folder.resolve(URI.create(route.request().url()).getPath().substring(1));
    String name = "" + file;
    if (Files.isRegularFile(file)) {
      String type =
          name.endsWith(".js")
              ? "text/javascript"
              : name.endsWith(".wasm") ? "application/wasm" : "text/html";
      route.fulfill(new FulfillOptions().setPath(file).setContentType(type));
    } else {
      route.fulfill(new FulfillOptions().setStatus(404));
    }
  }

  private static void waitForEnd(Page page, List<String> errors) {
    try {
      page.waitForFunction(
          "() => window.hydraDone", null, new WaitForFunctionOptions().setTimeout(LIMIT_MS));
    } catch (TimeoutError timeout) {
      errors.add("The tests did not end within " + LIMIT_MS / 1000 + " s.");
    }
  }

  private static Map<String, String> results(Page page, List<String> errors) {
    Map<String, String> results = new LinkedHashMap<>();
    List<?> tests = (List<?>) page.evaluate("() => window.hydraTests");
    for (Object test : tests) {
      Map<?, ?> entry = (Map<?, ?>) test;
      Object failure = entry.get("failure");
      results.put(
          "" + entry.get("test"), failure == null ? "did not end: " + errors : "" + failure);
    }
    return results;
  }
}
