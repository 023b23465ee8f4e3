package dev.hydraui.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files of a folder as pages in Chromium, below {@link #ORIGIN} and under a strict policy, so
 * that nothing is fetched from anywhere else. What goes wrong in them is kept.
 */
public final class TestPage implements AutoCloseable {

  /** Where the folder seems to be. */
  public static final String ORIGIN = "https://page.test/";

  /** The strictest policy, for JavaScript. */
  public static final String STRICT = "default-src 'self'";

  /** What TeaVM's start of WebAssembly needs. */
  public static final String STRICT_WASM = STRICT + "; script-src 'self' 'unsafe-eval'";

  private static final int FOUND_NOTHING = 204;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "js", "text/javascript",
          "wasm", "application/wasm",
          "css", "text/css",
          "svg", "image/svg+xml");

  private final Chromium chromium = new Chromium();
  private final List<String> errors = new ArrayList<>();
  private final Path folder;
  private final String policy;
  private final Page page;

  private TestPage(Path folder, String policy, String file, int width, int height) {
    this.folder = folder;
    this.policy = policy;
    page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    page.setDefaultTimeout(Chromium.PATIENCE_MS);
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.route("**", this::serve);
    page.navigate(ORIGIN + file);
  }

  /**
   * Opens a file of a folder, with a query if it has one, as {@code index.html?wasm}.
   *
   * @param width how wide the page is, in CSS pixels
   */
  public static TestPage open(Path folder, String file, String policy, int width, int height) {
    return new TestPage(folder, policy, file, width, height);
  }

  /** Opens {@code index.html} of a folder, 1280 wide and 900 high, under {@link #STRICT}. */
  public static TestPage open(Path folder) {
    return open(folder, "index.html", STRICT, 1280, 900);
  }

  private void serve(Route route) {
    Path file = folder.resolve(URI.create(route.request().url()).getPath().substring(1));
    String name = "" + file;
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !Files.isRegularFile(file)) {
      route.fulfill(new Route.FulfillOptions().setStatus(FOUND_NOTHING));
    } else {
      route.fulfill(
          new Route.FulfillOptions()
              .setPath(file)
              .setHeaders(Map.of("Content-Type", type, "Content-Security-Policy", policy)));
    }
  }

  public Page page() {
    return page;
  }

  /** What scripts threw, and what the console was told as an error. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** What has a role and exactly this name. */
  public Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Keeps how the page looks as {@code target/screenshots/NAME.png}. */
  public void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    chromium.close();
  }
}
