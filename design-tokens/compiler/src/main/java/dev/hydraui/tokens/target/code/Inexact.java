package dev.hydraui.tokens.target.code;

import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.target.Output;

/** Tells what a platform cannot say exactly. */
public final class Inexact {
  private Inexact() {}

  /** Adds a warning that a token is written only as near as the target can. */
  public static void warn(Token token, String target, String why, Output output) {
    output.problem(
        Problem.error("inexact", token.at(), token.path() + " in " + target + ": " + why)
            .severity(Severity.WARNING)
            .chain(token.chain()));
  }
}
