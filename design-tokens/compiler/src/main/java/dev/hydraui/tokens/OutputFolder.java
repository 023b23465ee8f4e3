package dev.hydraui.tokens;

import dev.hydraui.tokens.problem.Position;
import dev.hydraui.tokens.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes files by their paths; writes none, and returns errors, when one is not ours. */
  List<Problem> write(Map<String, String> files) throws IOException {
    Set<String> ours = manifest();
    Map<Path, byte[]> changed = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey()).normalize();
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!path.startsWith(folder.normalize())) {
        problems.add(problem(path, "lies outside the folder of the output", ""));
      } else if (!Files.exists(path)) {
        changed.put(path, bytes);
      } else if (Files.isDirectory(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
        changed.put(path, bytes);
        if (!ours.contains(file.getKey())) {
          problems.add(
              problem(
                  path,
                  "is there already and was not made by this compiler",
                  "Move it away, or choose another folder."));
        }
      }
    }
    if (problems.isEmpty()) {
      replace(changed, ours, files.keySet());
    }
    return problems;
  }

  private static Problem problem(Path path, String message, String hint) {
    String name = path.toString().replace('\\', '/');
    return Problem.error("output", new Position(name, 1, 1), message).hint(hint);
  }

  private void replace(Map<Path, byte[]> changed, Set<String> before, Set<String> now)
      throws IOException {
    Set<String> all = new TreeSet<>(before);
    all.addAll(now);
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
        Path path = file.getKey();
        Files.createDirectories(path.getParent());
        Path beside = path.resolveSibling(path.getFileName() + BESIDE);
        moves.put(beside, path);
        Files.write(beside, file.getValue());
      }
      Files.createDirectories(folder);
      writeManifest(all);
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(
            move.getKey(),
            move.getValue(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path beside : moves.keySet()) {
        Files.deleteIfExists(beside);
      }
    }
    for (String stale : all) {
      if (!now.contains(stale)) {
        Path path = folder.resolve(stale).normalize();
        if (path.startsWith(folder.normalize())) {
          Files.deleteIfExists(path);
        }
      }
    }
    writeManifest(now);
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
