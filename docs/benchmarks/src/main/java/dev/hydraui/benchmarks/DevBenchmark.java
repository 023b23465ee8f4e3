package dev.hydraui.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * From save to screen: how long it takes from writing a source until {@code ./hydra dev} has
 * brought the changed text to the page of an open browser, and the processor time that a save takes
 * in the tool. The first build is from an empty start. {@code ./hydra bench dev [SAVES]}.
 */
public final class DevBenchmark {

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject(
              "counter",
              "docs/examples/counter",
              List.of(),
              "dev/hydraui/examples/counter/Counter.java",
              "\"Count: \"",
              "\"Count# \""),
          new Subject(
              "TodoMVC",
              "docs/examples/todomvc",
              List.of(),
              "dev/hydraui/examples/todomvc/TodoView.java",
              "page(\"Todos\"",
              "page(\"Todos#\""),
          new Subject(
              "admin",
              "admin-ui/web",
              List.of("admin-ui/screens"),
              "dev/hydraui/admin/Frame.java",
              "details() + again",
              "details() + again + \" #\""));

  private DevBenchmark() {}

  /**
   * A program that is worked on.
   *
   * @param others modules whose sources are worked on with it
   * @param file the source that is saved
   * @param from what stands in it at first
   * @param to what stands there then, with # for the number of the save
   */
  record Subject(
      String name, String module, List<String> others, String file, String from, String to) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int saves = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Head.print(out);
    out.printf(
        Locale.ROOT,
        "%d saves of each; load of the machine %.1f%n%n",
        saves,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    out.printf(
        "%-10s %12s %12s %12s %12s%n",
        "seconds", "first page", "save, median", "worst", "of processor");
    try (Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright)) {
      for (Subject subject : SUBJECTS) {
        measure(subject, saves, browser, out);
      }
    }
  }

  private static void measure(Subject subject, int saves, Browser browser, PrintStream out)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hydra-bench-dev");
    long start = System.nanoTime();
    Process tool = start(subject, folder);
    try (Page page = browser.newPage()) {
      page.setDefaultTimeout(180_000);
      page.navigate(address(tool));
      Path file = find(folder, subject.file());
      String source = Files.readString(file);
      page.waitForFunction("document.querySelector('#app *') !== null");
      double first = secondsSince(start);
      List<Double> times = new ArrayList<>();
      Duration used = used(tool);
      for (int i = 1; i <= saves; i++) {
        String mark = "@" + i + "@";
        long saved = System.nanoTime();
        Files.writeString(file, source.replace(subject.from(), subject.to().replace("#", mark)));
        page.waitForFunction(
            "mark => document.getElementById('app').textContent.includes(mark)", mark);
        times.add(secondsSince(saved));
      }
      times.sort(Comparator.naturalOrder());
      out.printf(
          Locale.ROOT,
          "%-10s %12.2f %12.2f %12.2f %12.2f%n",
          subject.name(),
          first,
          times.get(times.size() / 2),
          times.get(times.size() - 1),
          used(tool).minus(used).toMillis() / 1e3 / saves);
    } finally {
      tool.destroy();
      tool.waitFor();
      delete(folder);
    }
  }

  /**
   * The time on a processor that the tool has had: it depends less on what else the machine does.
   */
  private static Duration used(Process tool) {
    return tool.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The tool in a process of its own, with copies of the sources. */
  private static Process start(Subject subject, Path folder) throws IOException {
    Path module = folder.resolve("module");
    copy(Path.of(subject.module(), "src"), module.resolve("src"));
    Files.copy(Path.of(subject.module(), "pom.xml"), module.resolve("pom.xml"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.hydraui.web.dev.Main",
                module.toString(),
                "--port",
                "0"));
    for (String other : subject.others()) {
      Path copy = folder.resolve(other);
      copy(Path.of(other, "src/main/java"), copy);
      command.addAll(List.of("--sources", copy.toString()));
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Where the tool says it is; what it says later is read too, so that it can go on. */
  private static String address(Process tool) throws IOException {
    BufferedReader said = tool.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    int at = line == null ? -1 : line.indexOf("http://");
    if (at < 0) {
      throw new IllegalStateException("The tool does not start: " + line);
    }
    Thread rest = new Thread(() -> said.lines().forEach(text -> {}));
    rest.setDaemon(true);
    rest.start();
    return line.substring(at, line.indexOf(' ', at));
  }

  private static Path find(Path folder, String file) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(
          file -> {
            try {
              Path copy = to.resolve(from.relativize(file));
              Files.createDirectories(copy.getParent());
              Files.copy(file, copy);
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          });
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
