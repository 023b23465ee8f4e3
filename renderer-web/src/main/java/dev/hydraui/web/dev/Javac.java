package dev.hydraui.web.dev;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles Java in this process, annotation processors and all.
 *
 * <p>Where a save changed nothing but what stands inside methods, the saved files are compiled
 * alone; else all of them are, because others may depend on what is different now. Where there are
 * errors no class is touched. For one thread.
 */
final class Javac implements AutoCloseable {

  /**
   * What was compiled.
   *
   * @param changed the classes that are new, other ones or gone
   */
  record Compiled(Set<String> changed, List<Problem> problems) {}

  private final SourceFolders sources;
  private final Path output;
  private final List<String> options;
  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;

  /** The class files as they are, by their paths below the output. */
  private final Map<String, byte[]> present = new TreeMap<>();

  private final Set<Path> waiting = new HashSet<>();
  private Set<Path> known = Set.of();
  private boolean generates;

  /**
   * @param release the Java version, as 17
   * @param output the folder that the classes are written to
   */
  Javac(
      SourceFolders sources,
      List<Path> classPath,
      List<Path> processorPath,
      int release,
      Path output) {
    this.sources = sources;
    this.output = output;
    this.compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("This Java has no compiler: run it with a JDK");
    }
    this.files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    options = new ArrayList<>(List.of("-g", "-parameters", "--release", "" + release));
    options.addAll(List.of("-cp", output + File.pathSeparator + joined(classPath)));
    if (!processorPath.isEmpty()) {
      options.addAll(List.of("-processorpath", joined(processorPath)));
    }
    if (Runtime.version().feature() >= 21) {
      options.add("-proc:full");
    }
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Compiles what has to be.
   *
   * @param saved the Java files that were written, made or removed since it was called last
   */
  Compiled compile(Set<Path> saved) {
    waiting.addAll(saved);
    Set<Path> all = new HashSet<>(sources.files());
    if (all.equals(known) && !generates && all.containsAll(waiting)) {
      MemoryFiles alone = new MemoryFiles(files);
      if (run(waiting, alone).isEmpty() && looksTheSame(alone.written())) {
        return keep(alone.written(), Set.of());
      }
    }
    MemoryFiles made = new MemoryFiles(files);
    List<Problem> problems = run(all, made);
    if (!problems.isEmpty()) {
      return new Compiled(Set.of(), problems);
    }
    known = all;
    generates = made.generatesSources();
    Set<String> gone = new HashSet<>(present.keySet());
    gone.removeAll(made.written().keySet());
    return keep(made.written(), gone);
  }

  private List<Problem> run(Collection<Path> compiled, MemoryFiles made) {
    if (compiled.isEmpty()) {
      return List.of();
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(compiled);
    boolean fine = compiler.getTask(null, made, found, options, null, units).call();
    List<Problem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        problems.add(problem(each));
      }
    }
    if (!fine && problems.isEmpty()) {
      problems.add(Problem.of("javac ended without a word"));
    }
    return problems;
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> found) {
    String message = found.getMessage(Locale.ROOT);
    if (found.getSource() == null) {
      return Problem.of(message);
    }
    URI place = found.getSource().toUri();
    boolean file = "file".equals(place.getScheme());
    long line = Math.max(0, found.getLineNumber());
    return new Problem(
        file ? "" + Path.of(place) : place.getPath(),
        line,
        Math.max(0, found.getColumnNumber()),
        message,
        file && line > 0 ? SourceFolders.line(Path.of(place), line) : "");
  }

  /** Whether each class is there already, and looks as it did to all others. */
  private boolean looksTheSame(Map<String, byte[]> made) {
    return made.entrySet().stream()
        .allMatch(
            each ->
                present.containsKey(each.getKey())
                    && ClassFace.of(present.get(each.getKey()))
                        .equals(ClassFace.of(each.getValue())));
  }

  private Compiled keep(Map<String, byte[]> made, Set<String> gone) {
    Set<String> changed = new HashSet<>();
    try {
      for (Map.Entry<String, byte[]> each : made.entrySet()) {
        if (!Arrays.equals(each.getValue(), present.get(each.getKey()))) {
          Path file = output.resolve(each.getKey());
          Files.createDirectories(file.getParent());
          Files.write(file, each.getValue());
          present.put(each.getKey(), each.getValue());
          changed.add(className(each.getKey()));
        }
      }
      for (String each : gone) {
        Files.deleteIfExists(output.resolve(each));
        present.remove(each);
        changed.add(className(each));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    waiting.clear();
    return new Compiled(changed, List.of());
  }

  private static String className(String file) {
    int end = file.endsWith(".class") ? file.length() - ".class".length() : file.length();
    return file.substring(0, end).replace('/', '.');
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
