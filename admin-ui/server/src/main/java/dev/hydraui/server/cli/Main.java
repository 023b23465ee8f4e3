package dev.hydraui.server.cli;

import dev.hydraui.server.data.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code demo} and {@code admin}. */
@Command(
    name = "hydra",
    synopsisSubcommandLabel = "COMMAND",
    description = "An Admin UI over any SQLite or PostgreSQL database.",
    subcommands = {DemoCommand.class, AdminCommand.class})
public final class Main implements Runnable {
  /** Kept, or its level would be forgotten with it. */
  private static final Logger POSTGRES = Logger.getLogger("org.postgresql");

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // Its being there is all that picocli needs.
  private boolean help;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command and ends the process: 0 if all went well, 1 if not, 2 for wrong arguments. */
  public static void main(String[] arguments) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
    System.setProperty("org.slf4j.simpleLogger.log.dev.hydraui", "warn");
    System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
    System.setProperty("org.slf4j.simpleLogger.showShortLogName", "true");
    // Javalin, the pool and the driver log why they failed; the command says it in its own line.
    System.setProperty("org.slf4j.simpleLogger.log.io.javalin.Javalin", "off");
    System.setProperty("org.slf4j.simpleLogger.log.com.zaxxer.hikari", "off");
    POSTGRES.setLevel(Level.OFF);
    System.exit(command().execute(arguments));
  }

  static CommandLine command() {
    return new CommandLine(new Main())
        .setParameterExceptionHandler(
            (wrong, arguments) -> {
              CommandLine line = wrong.getCommandLine();
              String name = line.getCommandSpec().qualifiedName();
              line.getErr()
                  .println("hydra: " + wrong.getMessage() + " (" + name + " --help tells more)");
              return 2;
            })
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              line.getErr().println("hydra: " + sentence(failure));
              return 1;
            });
  }

  private static String sentence(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return "There is no " + missing.getFile() + ".";
    } else if (failure instanceof AccessDeniedException denied) {
      return "This user has no right to use " + denied.getFile() + ".";
    }
    boolean known =
        failure instanceof Problem
            || failure instanceof IOException
            || failure instanceof Hosting.Failure
            || failure instanceof IllegalArgumentException;
    return known && failure.getMessage() != null
        ? failure.getMessage().replaceAll("\\s+", " ").strip()
        : failure.toString();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
  }
}
