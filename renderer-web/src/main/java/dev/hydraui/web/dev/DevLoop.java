package dev.hydraui.web.dev;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From save to screen: watches, compiles, and brings what was built to the pages that are open. */
final class DevLoop implements AutoCloseable {

  private final PrintStream out;
  private final Path classes;
  private final Watch watch;
  private final Javac javac;
  private final Program program;
  private final DevServer server;

  /** Classes that were compiled but are in no program yet, because there were problems. */
  private final Set<String> waiting = new HashSet<>();

  private boolean first = true;

  /** Serves at once; what is to be served is built by {@link #run}. */
  DevLoop(Options options, PrintStream out) throws IOException {
    this.out = out;
    SourceFolders sources = new SourceFolders(options.sources());
    classes = Files.createTempDirectory("hydra-dev");
    List<Path> classPath = new ArrayList<>(List.of(classes));
    classPath.addAll(options.classPath());
    List<Path> watched = new ArrayList<>(options.sources());
    watched.addAll(options.pages());
    watch = new Watch(watched);
    javac =
        new Javac(
            sources, options.classPath(), options.processorPath(), options.release(), classes);
    program = new Program(options.main(), classPath, sources);
    server =
        new DevServer(
            options.port(),
            new StaticFiles(options.pages()),
            sources,
            Proxy.handlers(options.proxies()),
            out);
  }

  String address() {
    return server.address();
  }

  /** Builds, and builds again whenever something is saved, until the loop is closed. */
  void run() throws InterruptedException {
    build(Set.of());
    for (Optional<Set<Path>> saved = watch.next(); saved.isPresent(); saved = watch.next()) {
      take(saved.get());
    }
  }

  private void take(Set<Path> saved) {
    Set<Path> java = new HashSet<>();
    Set<String> styles = new TreeSet<>();
    boolean other = false;
    for (Path file : saved) {
      String name = "" + file.getFileName();
      if (SourceFolders.isJava(file)) {
        java.add(file);
      } else if (name.endsWith(".css")) {
        styles.add(name);
      } else {
        other |= StaticFiles.isPartOfPage(name);
      }
    }
    if (!java.isEmpty()) {
      build(java);
    }
    if (other) {
      server.reload();
    } else if (!styles.isEmpty()) {
      server.restyle(styles);
    }
  }

  /** A compiler that breaks down must not take the loop along: the next save may go well. */
  private synchronized void build(Set<Path> saved) {
    try {
      compile(saved);
    } catch (RuntimeException | StackOverflowError failure) {
      failure.printStackTrace(out);
      tell(Program.Built.failed(List.of(Problem.of("The compiler has failed: " + failure))));
    }
  }

  private void compile(Set<Path> saved) {
    long start = System.nanoTime();
    Javac.Compiled compiled = javac.compile(saved);
    long compiledAt = System.nanoTime();
    if (!compiled.problems().isEmpty()) {
      tell(Program.Built.failed(compiled.problems()));
      return;
    }
    waiting.addAll(compiled.changed());
    if (waiting.isEmpty() && !first) {
      server.clear();
      return;
    }
    Program.Built built = program.build(waiting);
    if (built.problems().isEmpty()) {
      waiting.clear();
      first = false;
    }
    tell(built);
    if (built.problems().isEmpty()) {
      out.println(
          "hydra: built in "
              + seconds(start, System.nanoTime())
              + " s (Java "
              + seconds(start, compiledAt)
              + " s, JavaScript "
              + seconds(compiledAt, System.nanoTime())
              + " s)");
    }
  }

  private void tell(Program.Built built) {
    server.show(built);
    for (Problem problem : built.problems()) {
      out.println(problem.text());
    }
    if (!built.problems().isEmpty()) {
      int count = built.problems().size();
      out.println("hydra: " + count + (count == 1 ? " problem" : " problems"));
    }
  }

  private static String seconds(long from, long to) {
    return String.format(Locale.ROOT, "%.2f", (to - from) / 1e9);
  }

  /** Ends {@link #run}, behind a build that is under way, and leaves nothing behind. */
  @Override
  public void close() throws IOException {
    watch.close();
    end();
  }

  private synchronized void end() throws IOException {
    server.close();
    javac.close();
    program.close();
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
