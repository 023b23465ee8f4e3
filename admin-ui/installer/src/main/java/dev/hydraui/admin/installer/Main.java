package dev.hydraui.admin.installer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * {@code hydra package desktop}: makes an image of the program and an installer for this system in
 * the module's {@code target/package}, starts what it made, and says how fast that was.
 */
public final class Main {

  private static final int STARTS = 5;

  private Main() {}

  /** The folders of the module for the desktop and of the repository. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    // What the server tells about itself is of no use here.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    try {
      make(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
    } catch (PackagingException refused) {
      System.err.println("hydra: " + refused.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static void make(Path module, Path repository, PrintStream out)
      throws IOException, InterruptedException {
    Path folder = module.resolve("target").resolve("package");
    delete(folder);
    Files.createDirectories(folder);
    Path scratch = Files.createTempDirectory("hydra-package");
    boolean whole = false;
    try (SampleServer server = SampleServer.start(scratch)) {
      Building building = new Building(Program.of(module), repository, scratch);
      AppImage image = building.image(folder, server.address());
      Path installer = building.installer(image, folder);
      Check.installed(image, installer, scratch);
      whole = true;
      out.println(size(image.root()) + "  " + image.root());
      out.println(size(installer) + "  " + installer);
      measure(image, server.address(), scratch, out);
    } finally {
      delete(scratch);
      if (!whole) {
        delete(folder);
      }
    }
  }

  /** How long a start takes; with and without the cache, where there is one. */
  private static void measure(AppImage image, String address, Path scratch, PrintStream out)
      throws IOException, InterruptedException {
    List<Start> without = new ArrayList<>();
    List<Start> with = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      without.add(Start.of(image, StartCache.others(image), address, scratch));
      if (StartCache.isKnown()) {
        with.add(Start.of(image, image.javaOptions(), address, scratch));
      }
    }
    out.printf("A start, ms, medians of %d, JDK %s, no screen:%n", STARTS, Runtime.version());
    print("to the window", Start::window, without, with, out);
    print("to the first list of a server", Start::screen, without, with, out);
  }

  private static void print(
      String what,
      ToDoubleFunction<Start> time,
      List<Start> without,
      List<Start> with,
      PrintStream out) {
    double slow = median(without, time);
    out.printf(Locale.ROOT, "  %-30s %8.0f", what, slow);
    if (!with.isEmpty()) {
      double quick = median(with, time);
      out.printf(
          Locale.ROOT, "; with its AOT cache %8.0f, %.1f times as fast", quick, slow / quick);
    }
    out.println();
  }

  private static double median(List<Start> starts, ToDoubleFunction<Start> time) {
    double[] sorted = starts.stream().mapToDouble(time).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static String size(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      long bytes =
          all.filter(file -> Files.isRegularFile(file))
              .mapToLong(file -> file.toFile().length())
              .sum();
      return String.format(Locale.ROOT, "%6.1f MB", bytes / 1e6);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
