package dev.hydraui.tokens.problem;

import java.util.List;

/** Says that token files cannot be compiled, with all that is wrong in them. */
public final class TokensException extends RuntimeException {
  private final transient List<Problem> problems;

  public TokensException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns all that was found, in the order of its places: at least one error. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(text.length() == 0 ? "" : "\n").append(problem);
    }
    return text.toString();
  }
}
