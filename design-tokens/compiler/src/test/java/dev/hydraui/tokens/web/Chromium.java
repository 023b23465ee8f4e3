package dev.hydraui.tokens.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium: one for all tests of this process, and it ends with it. */
public final class Chromium {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-sync",
          "--metrics-recording-only",
          "--no-pings");

  private static final Browser BROWSER = launch();

  private Chromium() {}

  /** Returns an empty page of someone who prefers light or dark; the caller closes it. */
  public static Page page(ColorScheme preferred) {
    return BROWSER.newPage(new Browser.NewPageOptions().setColorScheme(preferred));
  }

  /** Returns a page with a style sheet; the caller closes it. */
  public static Page styled(String css, ColorScheme preferred) {
    Page page = page(preferred);
    page.setContent("<!doctype html><html><head><style></style></head><body></body></html>");
    page.evaluate("css => { document.querySelector('style').textContent = css }", css);
    return page;
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
  }

  private static Path executable() {
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
}
