package dev.hydraui.tokens.problem;

import java.util.Set;

/** What becomes of tokens that are not as DTCG has them. */
public enum Reading {
  /** They are errors. */
  STRICT,

  /**
   * They are warnings, and nothing is dropped: what can be meant in one way only is read so, all
   * else is carried as it was written. For sets that others publish.
   */
  LENIENT;

  /** What leaves nothing that could be carried. */
  private static final Set<String> FATAL =
      Set.of("syntax", "duplicate-name", "no-such-file", "unreadable-file", "not-a-group");

  /** Returns a problem with the severity that it has in this reading. */
  Problem weigh(Problem problem) {
    boolean softened =
        this == LENIENT && problem.severity() == Severity.ERROR && !FATAL.contains(problem.rule());
    return softened ? problem.severity(Severity.WARNING) : problem;
  }
}
