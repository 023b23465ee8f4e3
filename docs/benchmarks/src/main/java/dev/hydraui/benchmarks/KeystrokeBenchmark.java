package dev.hydraui.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.hydraui.benchmarks.KeyedTrace.Cost;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a keystroke costs in a form of 1,000 fields whose values and errors come from the state:
 * Hydra, Hydra with a view that makes all fields anew, and a page written by hand. {@code ./hydra
 * bench keystroke [FIELDS]}, the number of fields that are typed in.
 */
public final class KeystrokeBenchmark {

  private static final List<String> PAGES = List.of("vanilla", "hydra", "naive");

  /** With the first characters an error comes, changes, and with the eighth goes. */
  private static final String TYPED = "identity";

  private static final int WARMUP = 3;
  private static final int FIELDS = 1_000;

  private KeystrokeBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int fields = arguments.length == 0 ? 25 : Integer.parseInt(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Head.print(out);
    try (PageServer server = PageServer.start("/dev/hydraui/");
        Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright)) {
      out.println(
          "Chromium "
              + browser.version()
              + ", a form of 1,000 fields, "
              + fields * TYPED.length()
              + " keystrokes in "
              + fields
              + " of them\n");
      Map<String, Page> pages = open(browser, server.address());
      type(pages, 0, WARMUP);
      Chromium.startTracing(browser);
      type(pages, WARMUP, fields);
      print(KeyedTrace.read(browser.stopTracing()), out);
    }
  }

  private static Map<String, Page> open(Browser browser, String address) {
    Map<String, Page> pages = new LinkedHashMap<>();
    for (String name : PAGES) {
      Page page = browser.newContext().newPage();
      page.onPageError(error -> System.err.println(name + ": " + error));
      page.navigate(address + "benchmarks/keystroke/form.html?" + name);
      page.waitForSelector("body[data-ready]");
      pages.put(name, page);
    }
    return pages;
  }

  /** Types into fields all over the form, on each page in turn. */
  private static void type(Map<String, Page> pages, int from, int count) {
    for (int i = from; i < from + count; i++) {
      int field = i * 37 % FIELDS;
      for (Page page : pages.values()) {
        page.bringToFront();
        page.evaluate("field => start(field)", field);
        for (int at = 0; at < TYPED.length(); at++) {
          page.evaluate("begin()");
          page.keyboard().press(TYPED.substring(at, at + 1));
          page.evaluate("end()");
        }
        Object shown = page.evaluate("field => shown(field)", field);
        if (!shown.equals(TYPED)) {
          throw new IllegalStateException("Field " + field + " shows " + shown);
        }
      }
    }
  }

  private static void print(Map<String, List<Cost>> costs, PrintStream out) {
    out.printf("%-10s %12s %12s %12s %12s%n", "", "script", "", "and layout", "");
    out.printf("%-10s %12s %12s %12s %12s%n", "ms", "median", "p95", "median", "p95");
    for (String page : PAGES) {
      out.printf(
          Locale.ROOT,
          "%-10s %12.2f %12.2f %12.2f %12.2f%n",
          page,
          at(0.5, costs.get(page), Cost::script),
          at(0.95, costs.get(page), Cost::script),
          at(0.5, costs.get(page), Cost::total),
          at(0.95, costs.get(page), Cost::total));
    }
  }

  private static double at(double share, List<Cost> costs, ToDoubleFunction<Cost> of) {
    double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
