package dev.hydraui.tokens.command;

import dev.hydraui.tokens.Build;
import dev.hydraui.tokens.problem.Problem;
import java.io.PrintWriter;
import java.util.Locale;

/** Says how a run went. */
final class Report {
  private Report() {}

  /** Prints every problem and a last line; returns how the command ends. */
  static int print(Build.Result result, String done, long nanos, PrintWriter out, PrintWriter err) {
    result.problems().forEach(err::println);
    long errors = result.problems().stream().filter(Problem::isError).count();
    long others = result.problems().size() - errors;
    String found = count(errors, "error") + ", " + count(others, "warning");
    if (errors > 0) {
      err.println("hydra tokens: " + found + "; nothing was written");
      return 1;
    }
    String time = String.format(Locale.ROOT, "%.0f ms", nanos / 1e6);
    out.println(
        count(result.tokens(), "token") + ", " + done + " in " + time + warned(others, found));
    return 0;
  }

  private static String warned(long others, String found) {
    return others == 0 ? "" : " (" + found + ")";
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
