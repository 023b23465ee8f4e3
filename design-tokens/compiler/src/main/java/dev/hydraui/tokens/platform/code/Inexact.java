package dev.hydraui.tokens.platform.code;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Color;

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

  /** Adds a warning for a colour in a token that not even Display P3 reaches. */
  public static void colors(Token token, String target, Output output) {
    for (Part part : Part.of(token)) {
      if (part.value() instanceof Color color && !Shade.of(color).exact()) {
        warn(token, target, "the nearest colour of Display P3 is written", output);
      }
    }
  }
}
