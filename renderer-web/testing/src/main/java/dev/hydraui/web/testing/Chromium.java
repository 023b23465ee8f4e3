package dev.hydraui.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium: one for all tests of a process, which run one after the other, and it
 * ends with the process. It is named by {@code HYDRA_CHROMIUM}, or found on the {@code PATH}.
 */
public final class Chromium implements AutoCloseable {

  /** How long to wait, on a machine with much else to do; a page that works is never that slow. */
  public static final double PATIENCE_MS = 20_000;

  /** It asks nobody anything that the pages do not ask for. */
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

  private static Browser shared;

  private final Browser browser = shared();

  private static synchronized Browser shared() {
    if (shared == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      shared =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
    }
    return shared;
  }

  public Browser browser() {
    return browser;
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

  /** Closes every page that is open. */
  @Override
  public void close() {
    List.copyOf(browser.contexts()).forEach(BrowserContext::close);
  }
}
