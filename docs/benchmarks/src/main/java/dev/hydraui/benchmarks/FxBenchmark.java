package dev.hydraui.benchmarks;

import dev.hydraui.benchmarks.fx.Side;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Hydra on JavaFX beside JavaFX by hand: rows of a table, rows of a box, keys in a form of 1,000
 * fields, start and memory; each side in a process of its own, in turns. {@code ./hydra bench fx
 * [ROUNDS]}.
 */
public final class FxBenchmark {

  private static final List<String> SIDES = List.of("hand", "hydra");
  private static final int WARMUP = 30;
  private static final int WARMUP_OF_MANY = 4;
  private static final int STARTS = 7;
  private static final String TYPED = "identity";

  private final int rounds;
  private final PrintStream out;

  private FxBenchmark(int rounds, PrintStream out) {
    this.rounds = rounds;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    String given = arguments.length == 0 ? "25" : arguments[0];
    if (!given.matches("[1-9][0-9]{0,3}") || arguments.length > 1) {
      System.err.println(
          "hydra bench fx: a number of rounds from 1 to 9999 is expected, or nothing.");
      System.exit(2);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Head.print(out);
    FxBenchmark benchmark = new FxBenchmark(Integer.parseInt(given), out);
    benchmark.rows("a table, rows in sight", "table", List.of(1_000, 10_000), WARMUP);
    // A thousand rows of nodes take long to make: fewer rounds show the same.
    new FxBenchmark((benchmark.rounds + 4) / 5, out)
        .rows("a box, all rows", "list", List.of(1_000), WARMUP_OF_MANY);
    benchmark.keys();
    benchmark.starts();
    benchmark.memory();
  }

  /** What is done to rows, and what has to be there before. */
  private record Operation(String name, List<String> before, String task) {}

  private static List<Operation> operations(int rows) {
    List<String> filled = List.of("Create " + rows);
    String size = rows / 1_000 + "k";
    return List.of(
        new Operation("create " + size, List.of("Clear"), "Create " + rows),
        new Operation("replace " + size, filled, "Create " + rows),
        new Operation("update every 10th of " + size, filled, "Update"),
        new Operation("select one of " + size, filled, "Select 5"),
        new Operation("swap two of " + size, filled, "Swap 1 " + (rows - 2)),
        new Operation("remove one of " + size, filled, "Remove 5"),
        new Operation("append 1k to " + size, filled, "Append 1000"),
        new Operation("clear " + size, filled, "Clear"));
  }

  private void rows(String title, String what, List<Integer> sizes, int warmup) throws IOException {
    FxTable table = new FxTable(title);
    try (Side hand = Side.start("hand-" + what);
        Side hydra = Side.start("hydra-" + what)) {
      for (int size : sizes) {
        for (Operation operation : operations(size)) {
          table.line(operation.name(), measure(operation, warmup, hand, hydra));
        }
      }
    }
    table.print(out);
  }

  private List<List<Double>> measure(Operation operation, int warmup, Side... sides)
      throws IOException {
    List<List<Double>> times = new ArrayList<>();
    for (int i = 0; i < sides.length; i++) {
      times.add(new ArrayList<>());
    }
    for (int round = 0; round < warmup + rounds; round++) {
      for (int i = 0; i < sides.length; i++) {
        for (String before : operation.before()) {
          sides[i].time(before);
        }
        double time = sides[i].time(operation.task());
        if (round >= warmup) {
          times.get(i).add(time);
        }
      }
    }
    return times;
  }

  private void keys() throws IOException {
    FxTable table = new FxTable("a form of 1,000 fields");
    List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>());
    try (Side hand = Side.start("hand-form");
        Side hydra = Side.start("hydra-form")) {
      List<Side> sides = List.of(hand, hydra);
      for (int round = 0; round < WARMUP + rounds; round++) {
        int field = round * 37 % 1_000;
        for (int i = 0; i < sides.size(); i++) {
          List<Double> typed = type(sides.get(i), field);
          if (round >= WARMUP) {
            times.get(i).addAll(typed);
          }
        }
      }
    }
    table.line("one key", times);
    table.print(out);
  }

  private static List<Double> type(Side side, int field) throws IOException {
    side.time("focus " + field);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < TYPED.length(); i++) {
      times.add(side.time("key " + TYPED.charAt(i)));
    }
    String shown = side.ask("text " + field);
    if (!shown.equals(TYPED)) {
      throw new IllegalStateException("Field " + field + " shows " + shown);
    }
    return times;
  }

  private void starts() throws IOException {
    FxTable table = new FxTable("from the start of the process to the first frame");
    for (String what : List.of("table", "form")) {
      List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>());
      for (int round = 0; round < STARTS; round++) {
        for (int i = 0; i < SIDES.size(); i++) {
          try (Side side = Side.start(SIDES.get(i) + "-" + what)) {
            times.get(i).add(side.started());
          }
        }
      }
      table.line(what.equals("table") ? "an empty table" : "a form of 1,000 fields", times);
    }
    table.print(out);
  }

  private void memory() throws IOException {
    out.printf("%-34s %10s %10s%n", "heap, MB", "by hand", "Hydra");
    List<List<Double>> kept = new ArrayList<>();
    for (String side : SIDES) {
      kept.add(kept(side));
    }
    List<String> moments =
        List.of("an empty table", "10,000 rows", "cleared once", "cleared five times");
    for (int i = 0; i < moments.size(); i++) {
      out.printf("%-34s %10.2f %10.2f%n", moments.get(i), kept.get(0).get(i), kept.get(1).get(i));
    }
  }

  private static List<Double> kept(String name) throws IOException {
    ToDoubleFunction<String> megabytes = bytes -> Long.parseLong(bytes) / 1e6;
    List<Double> kept = new ArrayList<>();
    try (Side side = Side.start(name + "-table")) {
      kept.add(megabytes.applyAsDouble(side.ask("memory")));
      for (int round = 1; round <= 5; round++) {
        side.time("Create 10000");
        if (round == 1) {
          kept.add(megabytes.applyAsDouble(side.ask("memory")));
        }
        side.time("Clear");
        if (round == 1 || round == 5) {
          kept.add(megabytes.applyAsDouble(side.ask("memory")));
        }
      }
    }
    return kept;
  }
}
