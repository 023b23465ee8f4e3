package dev.hydraui.benchmarks;

import dev.hydraui.benchmarks.KeyedTrace.Cost;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Medians as text: a line for each operation, a column for each page, and how each page compares
 * with the first.
 */
final class KeyedTable {

  private final List<String> pages;
  private final Map<String, Map<String, List<Cost>>> costs;

  /**
   * @param costs by operation and page
   */
  KeyedTable(List<String> pages, Map<String, Map<String, List<Cost>>> costs) {
    this.pages = pages;
    this.costs = costs;
  }

  void print(String title, ToDoubleFunction<Cost> part, PrintStream out) {
    out.println(title);
    StringBuilder names = new StringBuilder(" ".repeat(20));
    StringBuilder means = new StringBuilder(String.format(Locale.ROOT, "%-20s", "geometric mean"));
    for (String page : pages) {
      names.append(String.format(Locale.ROOT, "%16s", page));
      means.append(String.format(Locale.ROOT, "%16.2f", mean(page, part)));
    }
    out.println(names.toString());
    for (String operation : costs.keySet()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", operation));
      for (String page : pages) {
        double median = median(operation, page, part);
        line.append(
            String.format(Locale.ROOT, "%10.2f %5.2f", median, ratio(operation, page, part)));
      }
      out.println(line.toString());
    }
    out.println(means.append("\n").toString());
  }

  private double mean(String page, ToDoubleFunction<Cost> part) {
    double logs = 0;
    for (String operation : costs.keySet()) {
      logs += Math.log(ratio(operation, page, part));
    }
    return Math.exp(logs / costs.size());
  }

  private double ratio(String operation, String page, ToDoubleFunction<Cost> part) {
    return median(operation, page, part) / median(operation, pages.get(0), part);
  }

  private double median(String operation, String page, ToDoubleFunction<Cost> part) {
    double[] sorted = costs.get(operation).get(page).stream().mapToDouble(part).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
