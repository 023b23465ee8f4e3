package dev.hydraui.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** The browser that is measured in. */
final class Chromium {

  private Chromium() {}

  static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(
                    Path.of(System.getenv().getOrDefault("HYDRA_CHROMIUM", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox")));
  }

  /** From now on the browser notes what {@link KeyedTrace} reads. */
  static void startTracing(Browser browser) {
    browser.startTracing(
        null,
        new Browser.StartTracingOptions()
            .setCategories(
                List.of(
                    "devtools.timeline",
                    "disabled-by-default-devtools.timeline",
                    "blink.user_timing")));
  }
}
