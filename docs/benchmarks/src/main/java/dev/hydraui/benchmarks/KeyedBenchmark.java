package dev.hydraui.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.hydraui.benchmarks.KeyedTrace.Cost;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The operations of js-framework-benchmark on a keyed table: Hydra as JavaScript and as WebAssembly
 * against a page written by hand, in one Chromium, in turns. {@code ./hydra bench keyed [ROUNDS]}.
 */
public final class KeyedBenchmark {

  private static final List<String> PAGES = List.of("vanilla", "hydra", "wasm");
  private static final List<String> OPERATIONS =
      List.of(
          "create 1k",
          "create 10k",
          "replace 1k",
          "update every 10th",
          "select",
          "swap",
          "remove",
          "append 1k",
          "clear");
  private static final int WARMUP = 10;

  private final Browser browser;
  private final int rounds;
  private final PrintStream out;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, Double> logs = new HashMap<>();

  private KeyedBenchmark(Browser browser, String address, int rounds, PrintStream out) {
    this.out = out;
    this.browser = browser;
    this.rounds = rounds;
    for (String name : PAGES) {
      // A context of its own means a process of its own: one's garbage is not the other's.
      Page page = browser.newContext().newPage();
      page.onPageError(error -> System.err.println(name + ": " + error));
      page.navigate(address + "table.html?" + name);
      page.waitForSelector("body[data-ready]");
      pages.put(name, page);
    }
  }

  /**
   * Runs everything and prints a table; the first argument is the number of rounds, 15 unless
   * given.
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Head.print(out);
    try (PageServer server = PageServer.start("/dev/hydraui/benchmarks/keyed/");
        Playwright playwright = Playwright.create();
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("HYDRA_CHROMIUM")))
                        .setArgs(List.of("--no-sandbox", "--enable-precise-memory-info")))) {
      out.println("Chromium " + browser.version() + ", medians of " + rounds + " rounds");
      new KeyedBenchmark(browser, server.address(), rounds, out).run();
    }
  }

  private void run() {
    out.println(
        "milliseconds, script and then script + style + layout + paint, and their ratio to vanilla");
    for (String operation : OPERATIONS) {
      Map<String, List<Cost>> costs = measure(operation);
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s", operation));
      for (String page : PAGES) {
        line.append(column(page, costs));
      }
      out.println(line.toString());
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s", "geometric mean"));
    for (String page : PAGES) {
      line.append(
          String.format(
              Locale.ROOT,
              " | %-7s %17s %5.2f %5.2f",
              page,
              "",
              Math.exp(logs.get(page + " script") / OPERATIONS.size()),
              Math.exp(logs.get(page + " total") / OPERATIONS.size())));
    }
    out.println(line.toString());
    printHeap();
  }

  private Map<String, List<Cost>> measure(String operation) {
    browser.startTracing(
        null,
        new Browser.StartTracingOptions()
            .setCategories(
                List.of(
                    "devtools.timeline",
                    "disabled-by-default-devtools.timeline",
                    "blink.user_timing")));
    int all = (operation.equals("create 10k") ? Math.max(5, rounds / 3) : rounds) + WARMUP;
    for (int round = 0; round < all; round++) {
      for (Page page : pages.values()) {
        page.bringToFront();
        page.evaluate("operation => measure(operation)", operation);
      }
    }
    Map<String, List<Cost>> costs = KeyedTrace.read(browser.stopTracing());
    costs.replaceAll((page, of) -> of.subList(WARMUP, of.size()));
    return costs;
  }

  private String column(String page, Map<String, List<Cost>> costs) {
    double script = median(costs.get(page), Cost::script);
    double total = median(costs.get(page), Cost::total);
    double scriptRatio = script / median(costs.get(PAGES.get(0)), Cost::script);
    double totalRatio = total / median(costs.get(PAGES.get(0)), Cost::total);
    logs.merge(page + " script", Math.log(scriptRatio), Double::sum);
    logs.merge(page + " total", Math.log(totalRatio), Double::sum);
    return String.format(
        Locale.ROOT,
        " | %-7s %8.2f %8.2f %5.2f %5.2f",
        page,
        script,
        total,
        scriptRatio,
        totalRatio);
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
    double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void printHeap() {
    StringBuilder line = new StringBuilder("JavaScript heap after it all, table empty, MB:");
    for (Map.Entry<String, Page> entry : pages.entrySet()) {
      Page page = entry.getValue();
      page.evaluate("document.getElementById('clear').click()");
      CDPSession session = page.context().newCDPSession(page);
      session.send("HeapProfiler.collectGarbage");
      session.send("HeapProfiler.collectGarbage");
      double bytes = ((Number) page.evaluate("performance.memory.usedJSHeapSize")).doubleValue();
      line.append(String.format(Locale.ROOT, "  %s %.1f", entry.getKey(), bytes / 1e6));
    }
    out.println(line.toString());
  }
}
