package dev.hydraui.examples.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in Chromium, as JavaScript and as WebAssembly, under a strict policy. */
final class CounterPageTest {

  private static final Path PAGE = Path.of("target/classes/dev/hydraui/examples/counter");
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

  @ParameterizedTest
  @CsvSource({"index.html,script-src 'self'", "index.html?wasm,script-src 'self' 'unsafe-eval'"})
  void counts(String file, String scripts) {
    List<String> errors = new ArrayList<>();
    try (Playwright playwright = Playwright.create();
        Browser chromium = playwright.chromium().launch(options())) {
      Page page = chromium.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              errors.add(message.text());
            }
          });
      page.onPageError(errors::add);
      page.route("**", route -> serve(route, "default-src 'self'; " + scripts));
      page.navigate("https://counter.test/" + file);
      press(page, "Add");
      press(page, "Add");
      assertThat(page.locator("main")).containsText("Count: 2");
      assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/screenshots/" + file.replace('?', '-') + ".png")));
      press(page, "Reset");
      assertThat(page.locator("main")).containsText("Count: 0");
    }
    assertEquals(List.of(), errors);
  }

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).click();
  }

  private static BrowserType.LaunchOptions options() {
    String chromium = System.getenv().getOrDefault("HYDRA_CHROMIUM", "/usr/bin/chromium");
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of(chromium))
        .setArgs(List.of("--no-sandbox"));
  }

  private static void serve(Route route, String policy) {
    String path = URI.create(route.request().url()).getPath().substring(1);
    String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/wasm");
    if (path.equals("favicon.ico")) {
      route.fulfill(new Route.FulfillOptions().setStatus(204));
    } else {
      route.fulfill(
          new Route.FulfillOptions()
              .setPath(PAGE.resolve(path))
              .setHeaders(Map.of("Content-Type", type, "Content-Security-Policy", policy)));
    }
  }
}
