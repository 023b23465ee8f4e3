package dev.hydraui.tokens;

import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that the compiler writes to, beside what others may have put there.
 *
 * <p>All files are written beside their places first and then moved there, so that nobody reads
 * half a file, and a run that is interrupted while it writes leaves what was there. Files that are
 * the same already are not touched. The file {@value #MANIFEST} lists what is the compiler's: only
 * that is replaced, or removed once it is made no more.
 */
final class OutputFolder {
  static final String MANIFEST = ".hydra-tokens";
  private static final String BESIDE = ".hydra-tokens.new";

  private final Path folder;

  /** The files that were written or compared, as they were then; they are not read again. */
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  private record Known(String text, long size, FileTime modified) {
    boolean still(String text, BasicFileAttributes now) {
      return size == now.size()
          && modified.equals(now.lastModifiedTime())
          && this.text.equals(text);
    }
  }

  private enum State {
    MISSING,
    SAME,
    DIFFERENT
  }

  /** A file as it shall be. */
  private record Wanted(String name, Path path, String text) {
    Path beside() {
      return path.resolveSibling(path.getFileName() + BESIDE);
    }
  }

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes files by their paths; writes none, and returns errors, when one is not ours. */
  List<Problem> write(Map<String, String> files) throws IOException {
    Set<String> ours = manifest();
    List<Wanted> inside = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey()).normalize();
      if (path.startsWith(folder.normalize())) {
        inside.add(new Wanted(file.getKey(), path, file.getValue()));
      } else {
        problems.add(problem(path, "lies outside the folder of the output", ""));
      }
    }
    List<State> states = Parallel.each(inside, this::state);
    List<Wanted> changed = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      Wanted file = inside.get(i);
      if (states.get(i) != State.SAME) {
        changed.add(file);
      }
      if (states.get(i) == State.DIFFERENT && !ours.contains(file.name())) {
        problems.add(
            problem(
                file.path(),
                "is there already and was not made by this compiler",
                "Move it away, or choose another folder."));
      }
    }
    if (problems.isEmpty()) {
      replace(changed, ours, files.keySet());
    }
    return problems;
  }

  private State state(Wanted file) throws IOException {
    if (!Files.exists(file.path())) {
      return State.MISSING;
    }
    BasicFileAttributes now = attributes(file.path());
    Known before = known.get(file.path());
    if (before != null && before.still(file.text(), now)) {
      return State.SAME;
    }
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    boolean same =
        now.isRegularFile()
            && now.size() == bytes.length
            && Arrays.equals(Files.readAllBytes(file.path()), bytes);
    if (same) {
      known.put(file.path(), new Known(file.text(), now.size(), now.lastModifiedTime()));
    }
    return same ? State.SAME : State.DIFFERENT;
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private static Problem problem(Path path, String message, String hint) {
    String name = path.toString().replace('\\', '/');
    return Problem.error("output", new Position(name, 1, 1), message).hint(hint);
  }

  private void replace(List<Wanted> changed, Set<String> before, Set<String> now)
      throws IOException {
    Set<String> all = new TreeSet<>(before);
    all.addAll(now);
    Set<Path> folders = new LinkedHashSet<>(List.of(folder));
    changed.forEach(file -> folders.add(file.path().getParent()));
    boolean moved = false;
    try {
      Parallel.each(folders, Files::createDirectories);
      Parallel.each(
          changed,
          file -> Files.write(file.beside(), file.text().getBytes(StandardCharsets.UTF_8)));
      writeManifest(all);
      Parallel.each(changed, this::move);
      moved = true;
    } finally {
      if (!moved) {
        Parallel.each(changed, file -> Files.deleteIfExists(file.beside()));
      }
    }
    for (String stale : all) {
      if (!now.contains(stale)) {
        Path path = folder.resolve(stale).normalize();
        if (path.startsWith(folder.normalize())) {
          Files.deleteIfExists(path);
          known.remove(path);
        }
      }
    }
    writeManifest(now);
  }

  private Path move(Wanted file) throws IOException {
    Files.move(
        file.beside(),
        file.path(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    BasicFileAttributes written = attributes(file.path());
    known.put(file.path(), new Known(file.text(), written.size(), written.lastModifiedTime()));
    return file.path();
  }

  private Set<String> manifest() throws IOException {
    Path file = folder.resolve(MANIFEST);
    return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
  }

  private void writeManifest(Collection<String> files) throws IOException {
    String text = String.join("\n", new TreeSet<>(files)) + "\n";
    Path file = folder.resolve(MANIFEST);
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Path beside = folder.resolve(MANIFEST + ".new");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
