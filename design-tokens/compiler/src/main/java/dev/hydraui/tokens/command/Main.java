package dev.hydraui.tokens.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command {@code hydra tokens}.
 *
 * <p>Ends with 0 when all went well, 1 when something is wrong in the files, 2 when it was called
 * wrongly.
 */
@Command(
    name = "hydra tokens",
    description = "Compiles design tokens (DTCG 2025.10) for the platforms that show them.",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      WatchCommand.class,
      PreviewCommand.class,
      ExplainCommand.class
    })
public final class Main {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Say this.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  /** Runs a command and ends the program. */
  public static void main(String[] arguments) {
    System.exit(line().execute(arguments));
  }

  /** Returns the command, to be run in this program. */
  static CommandLine line() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(Main::report)
        .setParameterExceptionHandler(Main::misuse);
  }

  /** Says what was wrong and where more is said, not all of that at once. */
  private static int misuse(CommandLine.ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("hydra tokens: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
      line.getErr().println(line.getCommandSpec().qualifiedName() + " --help says more.");
    }
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static int report(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof dev.hydraui.tokens.problem.TokensException wrong) {
      line.getErr().println(wrong.getMessage());
      return 1;
    }
    if (e instanceof FileSystemException failed) {
      String reason = failed.getReason() == null ? named(failed) : failed.getReason();
      line.getErr().println("hydra tokens: cannot write " + failed.getFile() + ": " + reason);
      return 1;
    }
    if (e instanceof IOException failed) {
      line.getErr().println("hydra tokens: " + failed.getMessage());
      return 1;
    }
    throw e;
  }

  /** The kind of failure is all that Java says of some. */
  private static String named(FileSystemException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
