package dev.hydraui.benchmarks;

import dev.hydraui.benchmarks.tokens.SampleTokens;
import dev.hydraui.benchmarks.tokens.StyleDictionary;
import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.config.Config;
import dev.hydraui.tokens.config.Registry;
import dev.hydraui.tokens.platform.Options;
import dev.hydraui.tokens.platform.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Token files read, resolved, looked at by lint, and written for six platforms in four themes; how
 * that grows; what a changed file costs while watching; and Style Dictionary on the same files.
 *
 * <p>Arguments: numbers of tokens in place of 1,000, 10,000 and 100,000.
 */
public final class TokensBenchmark {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final List<String> PLATFORMS =
      List.of("css", "tailwind", "android", "compose", "swift", "javafx");
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

  private static final List<Integer> WATCHED = List.of(1_000, 10_000);

  /** The size that Style Dictionary gets. */
  private static final int COMPARED = 10_000;

  private static final int RUNS = 9;
  private static final int WARMING = 6;
  private static final int RUNS_OF_OTHERS = 5;

  private final List<Target> targets;
  private final Path folder;

  private TokensBenchmark(List<Target> targets, Path folder) {
    this.targets = targets;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    List<Integer> sizes =
        arguments.length == 0 ? SIZES : Stream.of(arguments).map(Integer::valueOf).toList();
    Registry registry = Registry.load(TokensBenchmark.class.getClassLoader());
    List<Target> targets =
        PLATFORMS.stream()
            .filter(registry.targets()::containsKey)
            .map(name -> registry.targets().get(name).create(Options.none()))
            .toList();
    Head.print(OUT);
    OUT.printf(
        "load average before %.2f; four themes; %s%n%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        String.join(", ", targets.stream().map(Target::name).toList()));
    Path folder = Files.createTempDirectory("hydra-bench");
    try {
      TokensBenchmark benchmark = new TokensBenchmark(targets, folder);
      benchmark.growth(sizes);
      for (int size : WATCHED) {
        benchmark.watching(size);
      }
      benchmark.comparison();
    } finally {
      remove(folder);
    }
  }

  private void growth(List<Integer> sizes) throws IOException {
    OUT.printf(
        "%-28s %10s %10s %10s %12s %8s %8s%n",
        "ms", "first", "new folder", "again", "µs a token", "files", "MB");
    for (int size : sizes) {
      SampleTokens tokens = tokens(size);
      List<Double> fresh = build(tokens, true);
      double again = median(warm(build(tokens, false)));
      List<Path> files = files(out());
      OUT.printf(
          "%-28s %10.0f %10.0f %10.0f %12.1f %8d %8.1f%n",
          "%,d tokens".formatted(size),
          fresh.get(0),
          median(warm(fresh)),
          again,
          again * 1000 / size,
          files.size(),
          files.stream().mapToLong(file -> file.toFile().length()).sum() / 1e6);
    }
    OUT.println();
  }

  /**
   * Reads, compiles and writes everything, each time from nothing.
   *
   * @param fresh into a folder that is not there yet; or else over the same files, which are
   *     compared then
   */
  private List<Double> build(SampleTokens tokens, boolean fresh) throws IOException {
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < WARMING + RUNS; run++) {
      if (fresh) {
        remove(out());
      }
      long start = System.nanoTime();
      good(new Build(config(tokens)).run(), tokens);
      times.add(since(start));
    }
    return times;
  }

  private static List<Double> warm(List<Double> times) {
    return times.subList(WARMING, times.size());
  }

  private void watching(int size) throws IOException {
    SampleTokens tokens = tokens(size);
    Build build = new Build(config(tokens));
    remove(out());
    good(build.run(), tokens);
    OUT.printf("%-28s %10s%n", "ms, one line changed", "again");
    String name = "%,d, in a file of ".formatted(size);
    touched(name + "two themes", tokens.dark(), "color.paper}", "color.ink}", build);
    touched(name + "all", tokens.base().get(0), "color.ink}", "color.paper}", build);
    OUT.println();
  }

  private static void touched(String name, Path file, String before, String after, Build build)
      throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(before);
    String changed = text.substring(0, at) + after + text.substring(at + before.length());
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < WARMING + RUNS; run++) {
      Files.writeString(file, run % 2 == 0 ? changed : text);
      long start = System.nanoTime();
      build.changed(List.of(file));
      if (!build.run().good()) {
        throw new IllegalStateException("the change is an error");
      }
      times.add(since(start));
    }
    OUT.printf("%-28s %10.0f%n", name, median(warm(times)));
  }

  private void comparison() throws IOException {
    Path modules = here().resolveSibling("style-dictionary");
    SampleTokens tokens = tokens(COMPARED);
    StyleDictionary.Measured other =
        StyleDictionary.fetched(modules).measure(tokens, out(), RUNS_OF_OTHERS);
    List<Double> ours = build(tokens, true);
    double median = median(warm(ours));
    List<Double> theirs = other.milliseconds();
    double medianOfTheirs = median(theirs.subList(1, theirs.size()));
    OUT.printf(
        "%-50s %10s %10s%n", "ms, %,d tokens, new folder".formatted(COMPARED), "first", "median");
    OUT.printf("%-50s %10.0f %10.0f%n", other.versions(), theirs.get(0), medianOfTheirs);
    OUT.printf("%-50s %10.0f %10.0f%n", "Hydra", ours.get(0), median);
    OUT.printf(
        "%-50s %9.1fx %9.1fx%n",
        "times as fast", theirs.get(0) / ours.get(0), medianOfTheirs / median);
  }

  private SampleTokens tokens(int size) throws IOException {
    return SampleTokens.write(folder.resolve("tokens" + size), size);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Config config(SampleTokens tokens) {
    return Config.of(List.of(tokens.resolver()), targets, out());
  }

  private static void good(Build.Result result, SampleTokens tokens) {
    if (!result.good() || result.tokens() != tokens.tokens()) {
      throw new IllegalStateException(
          result.tokens() + " tokens; " + result.problems().stream().limit(5).toList());
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Path here() {
    return Path.of("docs", "benchmarks", "target", "classes").toAbsolutePath();
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
