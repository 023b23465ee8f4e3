package dev.hydraui.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.hydraui.benchmarks.KeyedTrace.Cost;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operations of js-framework-benchmark on a keyed table: Hydra as JavaScript and as WebAssembly
 * against a page written by hand and the pages of other frameworks, in one Chromium, in turns.
 * {@code ./hydra bench keyed [--only vanilla,hydra] [--rounds 15]}.
 */
public final class KeyedBenchmark {

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
  private static final int MOST_TO_WARM_UP = 10;

  private final Browser browser;
  private final int rounds;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  private KeyedBenchmark(Browser browser, String address, List<String> names, int rounds) {
    this.browser = browser;
    this.rounds = rounds;
    for (String name : names) {
      // A context of its own means a process of its own: one's garbage is not the other's.
      Page page = browser.newContext().newPage();
      page.onPageError(error -> System.err.println(name + ": " + error));
      page.navigate(address + (name.equals("vanilla") ? "vanilla.html?" : "table.html?") + name);
      page.waitForSelector("body[data-ready] #run");
      pages.put(name, page);
    }
  }

  public static void main(String[] arguments) throws IOException {
    KeyedOptions options;
    try {
      options = KeyedOptions.of(arguments);
    } catch (IllegalArgumentException refused) {
      System.err.println("hydra bench keyed: " + refused.getMessage());
      System.exit(2);
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Head.print(out);
    Path[] folders = {};
    if (options.comparesWithOthers()) {
      OtherPages others = OtherPages.compiled();
      out.println(others.versions());
      folders = new Path[] {others.folder()};
    }
    try (PageServer server = PageServer.start("/dev/hydraui/benchmarks/keyed/", folders);
        Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright)) {
      out.println(
          "Chromium " + browser.version() + ", medians of " + options.rounds() + " rounds\n");
      KeyedBenchmark benchmark =
          new KeyedBenchmark(browser, server.address(), options.pages(), options.rounds());
      benchmark.compareShapes();
      benchmark.run(out);
      KeyedMemory.print(benchmark.pages, out);
    }
  }

  /** A page with fewer elements than the first would win without merit. */
  private void compareShapes() {
    String expected = "";
    for (Map.Entry<String, Page> page : pages.entrySet()) {
      page.getValue().bringToFront();
      page.getValue().evaluate("press('run')");
      String shape = (String) page.getValue().evaluate("shape()");
      if (!expected.isEmpty() && !shape.equals(expected)) {
        throw new IllegalStateException(
            page.getKey() + " draws other elements:\n" + shape + "\nin place of\n" + expected);
      }
      expected = shape;
    }
  }

  private void run(PrintStream out) {
    Map<String, Map<String, List<Cost>>> costs = new LinkedHashMap<>();
    for (String operation : OPERATIONS) {
      System.err.println(operation);
      costs.put(operation, measure(operation));
    }
    KeyedTable table = new KeyedTable(List.copyOf(pages.keySet()), costs);
    table.print("script + style + layout + paint, ms, ratio", Cost::total, out);
    table.print("script alone, ms, ratio", Cost::script, out);
  }

  private Map<String, List<Cost>> measure(String operation) {
    Chromium.startTracing(browser);
    int measured = operation.equals("create 10k") ? (rounds + 2) / 3 : rounds;
    int warmup = Math.min(rounds, MOST_TO_WARM_UP);
    for (int round = 0; round < warmup + measured; round++) {
      for (Page page : pages.values()) {
        page.bringToFront();
        page.evaluate("operation => measure(operation)", operation);
      }
    }
    Map<String, List<Cost>> costs = KeyedTrace.read(browser.stopTracing());
    costs.replaceAll((page, of) -> of.subList(warmup, of.size()));
    return costs;
  }
}
