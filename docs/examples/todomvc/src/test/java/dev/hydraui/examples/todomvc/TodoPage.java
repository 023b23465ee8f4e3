package dev.hydraui.examples.todomvc;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page in Chromium, under a strict policy, and what a person does there. */
final class TodoPage implements AutoCloseable {

  static final String ADDRESS = "https://todos.test/index.html";

  private static final Path FILES = Path.of("target/classes/dev/hydraui/examples/todomvc");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "js", "text/javascript",
          "css", "text/css",
          "svg", "image/svg+xml");

  final List<String> errors = new ArrayList<>();
  final Page page;

  private final Playwright playwright = Playwright.create();
  private final Browser chromium = playwright.chromium().launch(options());

  TodoPage() {
    page = chromium.newPage(new Browser.NewPageOptions().setViewportSize(720, 640));
    page.setDefaultTimeout(10_000);
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.route("**", TodoPage::serve);
    page.navigate(ADDRESS);
  }

  private static BrowserType.LaunchOptions options() {
    String executable = System.getenv().getOrDefault("HYDRA_CHROMIUM", "/usr/bin/chromium");
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of(executable))
        .setArgs(List.of("--no-sandbox"));
  }

  private static void serve(Route route) {
    String path = URI.create(route.request().url()).getPath().substring(1);
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      route.fulfill(new Route.FulfillOptions().setStatus(204));
    } else {
      route.fulfill(
          new Route.FulfillOptions()
              .setPath(FILES.resolve(path))
              .setHeaders(
                  Map.of("Content-Type", type, "Content-Security-Policy", "default-src 'self'")));
    }
  }

  void add(String... titles) {
    for (String title : titles) {
      page.getByLabel("What needs to be done?").fill(title);
      page.keyboard().press("Enter");
    }
  }

  Locator items() {
    return page.getByRole(AriaRole.LISTITEM);
  }

  Locator checkbox(String label) {
    return named(AriaRole.CHECKBOX, label);
  }

  Locator button(String label) {
    return named(AriaRole.BUTTON, label);
  }

  Locator tab(String label) {
    return named(AriaRole.TAB, label);
  }

  Locator editor() {
    return page.getByLabel("Title");
  }

  private Locator named(AriaRole role, String label) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
