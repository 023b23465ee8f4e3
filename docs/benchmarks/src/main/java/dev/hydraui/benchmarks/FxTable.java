package dev.hydraui.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of two sides as text: medians and quartiles, the ratio of the medians, and their mean. */
final class FxTable {

  private final String title;
  private final List<String> lines = new ArrayList<>();
  private double logs;

  FxTable(String title) {
    this.title = title + ", ms";
  }

  /**
   * Adds a line.
   *
   * @param times of the side by hand and of Hydra
   */
  void line(String name, List<List<Double>> times) {
    double[] hand = times.get(0).stream().mapToDouble(time -> time).sorted().toArray();
    double[] hydra = times.get(1).stream().mapToDouble(time -> time).sorted().toArray();
    double ratio = at(hydra, 0.5) / at(hand, 0.5);
    logs += Math.log(ratio);
    lines.add(
        String.format(
            Locale.ROOT,
            "%-34s %10.2f %7.2f-%7.2f %10.2f %7.2f-%7.2f %7.2f%n",
            name,
            at(hand, 0.5),
            at(hand, 0.25),
            at(hand, 0.75),
            at(hydra, 0.5),
            at(hydra, 0.25),
            at(hydra, 0.75),
            ratio));
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) (part * (sorted.length - 1))];
  }

  void print(PrintStream out) {
    out.printf(
        "%-34s %10s %15s %10s %15s %7s%n",
        title, "by hand", "quartiles", "Hydra", "quartiles", "ratio");
    lines.forEach(out::print);
    if (lines.size() > 1) {
      double mean = Math.exp(logs / lines.size());
      out.printf(Locale.ROOT, "%-34s %60.2f%n", "geometric mean", mean);
    }
    out.println();
  }
}
