package dev.hydraui.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium. */
public final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  public Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox")));
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

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
