package dev.hydraui.tokens.platform.css;

import dev.hydraui.tokens.platform.Output;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Severity;
import dev.hydraui.tokens.set.Token;
import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.Value;

/** Reports what CSS cannot say exactly. */
public final class Losses {
  private Losses() {}

  /** Adds a warning for each token that is written only as near as CSS can. */
  public static void report(Sheet sheet, String target, Output output) {
    sheet.all().forEach(token -> report(token, target, output));
  }

  private static void report(Token token, String target, Output output) {
    Value value = token.value();
    boolean dashedBorder =
        value instanceof Border border && border.style().value() instanceof StrokeStyle.Dashes;
    if (dashedBorder || value instanceof StrokeStyle.Dashes) {
      warn(token, target, "CSS has no lengths for dashes, the browser chooses them", output);
    } else if (value instanceof RawValue raw && !CssRaw.exact(raw.json())) {
      warn(token, target, "CSS has no objects and lists, the value is written as a string", output);
    }
  }

  private static void warn(Token token, String target, String why, Output output) {
    output.problem(
        Problem.error("inexact", token.at(), token.path() + " in " + target + ": " + why)
            .severity(Severity.WARNING)
            .chain(token.chain()));
  }
}
