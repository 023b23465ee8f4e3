package dev.hydraui.tokens.target;

import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a compilation makes: files, kept in memory until all of them are known to be good. */
public final class Output {
  private final Map<String, String> files = new TreeMap<>();
  private final Problems problems = new Problems();

  /**
   * Adds a file.
   *
   * @param path relative to the output folder, with forward slashes
   * @throws IllegalStateException when a file of this name is there already
   */
  public void file(String path, String text) {
    if (files.putIfAbsent(path, text) != null) {
      throw new IllegalStateException("two targets write the file " + path);
    }
  }

  /** Adds something that is wrong, or worth knowing. */
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** Returns the files by their paths. */
  public Map<String, String> files() {
    return Collections.unmodifiableMap(files);
  }

  /** Returns what was found, in the order of its places. */
  public List<Problem> problems() {
    return problems.list();
  }
}
