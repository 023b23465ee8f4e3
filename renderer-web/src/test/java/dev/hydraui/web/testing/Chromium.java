package dev.hydraui.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The machine's own Chromium: one for all tests of a run, since they run one after the other. It is
 * closed with the run.
 */
public final class Chromium implements AutoCloseable {

  private static Browser shared;

  private final Browser browser = shared();

  private static Browser shared() {
    if (shared == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      shared =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable())
                      .setArgs(List.of("--no-sandbox")));
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
