package dev.hydraui.benchmarks;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the pages keep after a garbage collection: with 10,000 rows, and when they were created and
 * cleared once and five times. What grows from the second to the third is a leak.
 */
final class KeyedMemory {

  private static final List<String> MOMENTS =
      List.of("10,000 rows", "cleared once", "cleared five times");
  private static final int ROUNDS = 5;

  private KeyedMemory() {}

  /**
   * What a page keeps.
   *
   * @param script JavaScript's heap, MB
   * @param elements the DOM's, MB
   * @param nodes the number of the DOM's nodes, with those that only the program still knows
   */
  private record Kept(double script, double elements, int nodes) {}

  static void print(Map<String, Page> pages, PrintStream out) {
    StringBuilder names = new StringBuilder(" ".repeat(20));
    List<StringBuilder> lines = new ArrayList<>();
    for (String moment : MOMENTS) {
      lines.add(new StringBuilder(String.format(Locale.ROOT, "%-20s", moment)));
    }
    for (Map.Entry<String, Page> page : pages.entrySet()) {
      names.append(String.format(Locale.ROOT, "%22s", page.getKey()));
      List<Kept> kept = measure(page.getValue());
      for (int i = 0; i < lines.size(); i++) {
        Kept at = kept.get(i);
        lines
            .get(i)
            .append(
                String.format(
                    Locale.ROOT, "%7.2f +%6.2f %,7d", at.script(), at.elements(), at.nodes()));
      }
    }
    out.println("memory: MB of JavaScript + of the DOM, number of the DOM's nodes");
    out.println(names.toString());
    lines.forEach(out::println);
  }

  private static List<Kept> measure(Page page) {
    page.bringToFront();
    List<Kept> moments = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      page.evaluate("press('runlots')");
      if (round == 1) {
        moments.add(kept(page));
      }
      page.evaluate("press('clear')");
      if (round == 1 || round == ROUNDS) {
        moments.add(kept(page));
      }
    }
    return moments;
  }

  private static Kept kept(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    // What the first frees can hold the last of what the second does.
    session.send("HeapProfiler.collectGarbage");
    session.send("HeapProfiler.collectGarbage");
    JsonObject heap = session.send("Runtime.getHeapUsage");
    int nodes = session.send("Memory.getDOMCounters").get("nodes").getAsInt();
    session.detach();
    return new Kept(
        heap.get("usedSize").getAsDouble() / 1e6,
        heap.get("embedderHeapUsedSize").getAsDouble() / 1e6,
        nodes);
  }
}
