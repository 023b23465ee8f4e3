package dev.hydraui.tokens.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the problems of a run, each once, so that all are reported together. Not thread-safe. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  /** Adds a problem, unless the same is there already. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds an error without a chain or a hint. */
  public void error(String rule, Position at, String message) {
    add(Problem.error(rule, at, message));
  }

  /** Adds a warning without a chain or a hint. */
  public void warning(String rule, Position at, String message) {
    add(Problem.error(rule, at, message).severity(Severity.WARNING));
  }

  /** Adds all problems of another run. */
  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** Returns whether nothing was found, not even advice. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns whether an error was found. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Returns the problems as a reading weighs them, in the order of their places. */
  public List<Problem> weighed(Reading reading) {
    return list().stream().map(reading::weigh).toList();
  }

  /** Returns the problems in the order of their places. */
  public List<Problem> list() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Problem::at));
    return List.copyOf(sorted);
  }

  /**
   * Goes on when there is no error.
   *
   * @throws TokensException with everything found, when there is one
   */
  public void throwErrors() {
    if (hasErrors()) {
      throw new TokensException(list());
    }
  }
}
