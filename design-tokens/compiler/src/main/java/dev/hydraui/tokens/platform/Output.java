package dev.hydraui.tokens.platform;

import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.set.Token;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a compilation makes: files, kept in memory until all of them are known to be good. */
public final class Output {
  private final Map<String, String> files = new TreeMap<>();
  private final Problems problems = new Problems();
  private final Origins origins = new Origins();

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

  /**
   * Notes which token something in a file says.
   *
   * @param path the file, as given to {@link #file}
   * @param token the token, or one that stands for a part of it and has its chain
   * @param name what a reader looks for in the file; when it stands there several times, as in each
   *     theme, then with what it stands under, such as {@code [data-theme="dark"] --ink}
   */
  public void origin(String path, String name, Token token) {
    origins.add(path, name, token);
  }

  /**
   * Returns the text of {@code origins.json}: for each file and name in it the token, its place,
   * and the tokens it was led to by aliases with theirs; of a composite value also the tokens that
   * its parts refer to.
   */
  public String origins() {
    return origins.json();
  }

  /**
   * Adds all that another output has.
   *
   * @throws IllegalStateException when both have a file of one name
   */
  public void addAll(Output other) {
    other.files.forEach(this::file);
    problems.addAll(other.problems());
    origins.addAll(other.origins);
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
