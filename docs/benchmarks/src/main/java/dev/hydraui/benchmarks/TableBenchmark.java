package dev.hydraui.benchmarks;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scrolls a table of 1,000,000 rows in Chromium, Hydra's and one written by hand, in turns, slowly
 * and fast. {@code ./hydra bench table [ROUNDS]}.
 */
public final class TableBenchmark {

  private static final List<String> PAGES = List.of("vanilla", "hydra");
  private static final int FRAMES = 300;

  /** CSS pixels in each frame: a wheel, a fling, and a window full. */
  private static final List<Integer> STEPS = List.of(40, 200, 700);

  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final PrintStream out;

  private TableBenchmark(Browser browser, String address, PrintStream out) {
    this.out = out;
    for (String name : PAGES) {
      Page page =
          browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)).newPage();
      page.onPageError(error -> System.err.println(name + ": " + error));
      page.navigate(address + "benchmarks/table/table.html?" + name);
      page.waitForSelector("body[data-ready]");
      pages.put(name, page);
    }
  }

  /**
   * Prints a line for each page and speed; the first argument is the number of rounds, usually 5.
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Head.print(out);
    try (PageServer server = PageServer.start("/dev/hydraui/");
        Playwright playwright = Playwright.create();
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("HYDRA_CHROMIUM")))
                        .setArgs(List.of("--no-sandbox", "--enable-precise-memory-info")))) {
      out.println(
          "Chromium "
              + browser.version()
              + ", 1,000,000 rows of 6 columns, "
              + FRAMES
              + " frames a round, medians of "
              + rounds
              + " rounds");
      new TableBenchmark(browser, server.address(), out).run(rounds);
    }
  }

  private void run(int rounds) {
    out.printf(
        "%-14s %-8s %9s %9s %9s %9s %9s%n",
        "px each frame", "page", "frames/s", "median ms", "p95 ms", "elements", "unfilled");
    for (int step : STEPS) {
      Map<String, List<Round>> all = new LinkedHashMap<>();
      for (int round = 0; round <= rounds; round++) {
        for (Map.Entry<String, Page> entry : pages.entrySet()) {
          Round measured = measure(entry.getValue(), step);
          if (round > 0) {
            all.computeIfAbsent(entry.getKey(), none -> new ArrayList<>()).add(measured);
          }
        }
      }
      all.forEach((page, of) -> print(step, page, of));
    }
    printHeap();
  }

  /**
   * One way down.
   *
   * @param elements how many the page had at most
   * @param unfilled in how many of 20 frames rows were not there that should be in sight
   */
  private record Round(double perSecond, double median, double p95, int elements, int unfilled) {}

  private static Round measure(Page page, int step) {
    page.bringToFront();
    JsonObject result =
        new Gson()
            .toJsonTree(
                page.evaluate("([step, frames]) => measure(step, frames)", List.of(step, FRAMES)))
            .getAsJsonObject();
    JsonArray times = result.getAsJsonArray("times");
    double[] sorted = new double[times.size()];
    double sum = 0;
    int at = 0;
    for (JsonElement time : times) {
      sorted[at] = time.getAsDouble();
      sum += sorted[at];
      at++;
    }
    Arrays.sort(sorted);
    return new Round(
        1000 * sorted.length / sum,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        result.get("nodes").getAsInt(),
        result.get("empty").getAsInt());
  }

  private void print(int step, String page, List<Round> rounds) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-14d %-8s %9.1f %9.2f %9.2f %9d %9d",
            step,
            page,
            median(rounds.stream().mapToDouble(Round::perSecond).toArray()),
            median(rounds.stream().mapToDouble(Round::median).toArray()),
            median(rounds.stream().mapToDouble(Round::p95).toArray()),
            rounds.stream().mapToInt(Round::elements).max().orElse(0),
            rounds.stream().mapToInt(Round::unfilled).sum()));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private void printHeap() {
    StringBuilder line = new StringBuilder("JavaScript heap after it all, MB:");
    for (Map.Entry<String, Page> entry : pages.entrySet()) {
      Page page = entry.getValue();
      CDPSession session = page.context().newCDPSession(page);
      session.send("HeapProfiler.collectGarbage");
      session.send("HeapProfiler.collectGarbage");
      double bytes = ((Number) page.evaluate("performance.memory.usedJSHeapSize")).doubleValue();
      line.append(String.format(Locale.ROOT, "  %s %.2f", entry.getKey(), bytes / 1e6));
    }
    out.println(line.toString());
  }
}
