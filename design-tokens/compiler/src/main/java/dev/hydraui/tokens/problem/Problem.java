package dev.hydraui.tokens.problem;

import java.util.List;

/**
 * Something wrong in a token file, and where.
 *
 * @param rule a stable name for this kind of problem, such as {@code unknown-reference}
 * @param message what was found and what was expected, one sentence
 * @param chain the references that led here, first one first; empty when none did
 * @param hint what to do, such as the name that was probably meant; empty when there is no advice
 */
public record Problem(
    Severity severity, String rule, String message, Position at, List<Link> chain, String hint) {

  public Problem {
    chain = List.copyOf(chain);
  }

  /** Returns an error without a chain or a hint. */
  public static Problem error(String rule, Position at, String message) {
    return new Problem(Severity.ERROR, rule, message, at, List.of(), "");
  }

  /** Returns whether nothing may be written because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Returns this problem with advice. */
  public Problem hint(String hint) {
    return new Problem(severity, rule, message, at, chain, hint);
  }

  /** Returns this problem as found by following these references. */
  public Problem chain(List<Link> chain) {
    return new Problem(severity, rule, message, at, chain, hint);
  }

  /** Returns this problem with another weight. */
  public Problem severity(Severity severity) {
    return new Problem(severity, rule, message, at, chain, hint);
  }

  /** Returns the report of this problem: a line that editors can follow, then its details. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(at).append(": ").append(severity.word()).append(": ").append(message);
    text.append(" [").append(rule).append(']');
    for (Link link : chain.stream().filter(link -> !link.at().equals(at)).toList()) {
      text.append("\n    from ").append(link.path()).append(" (").append(link.at()).append(')');
    }
    if (!hint.isEmpty()) {
      text.append("\n    ").append(hint);
    }
    return text.toString();
  }
}
