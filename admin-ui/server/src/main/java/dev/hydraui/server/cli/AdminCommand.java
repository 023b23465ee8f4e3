package dev.hydraui.server.cli;

import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sql.SqlSource;
import dev.hydraui.server.sql.Tables;
import io.javalin.Javalin;
import java.io.File;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hydra admin JDBC-URL}. */
@Command(
    name = "admin",
    description = "Browse and edit a SQLite or PostgreSQL database in the browser.")
final class AdminCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "JDBC-URL",
      description =
          "jdbc:sqlite:FILE, jdbc:postgresql://HOST/DATABASE, or just the path of a SQLite file.")
  private String url = "";

  @Option(names = "--user", description = "The database user.")
  private String user = "";

  @Option(
      names = "--password",
      description = "Its password; without a value it is asked for.",
      interactive = true,
      arity = "0..1")
  private String password = "";

  @Option(names = "--port", description = "The port; a free one unless given.")
  private int port;

  @Option(names = "--prefix", description = "A path before everything, such as /back-office.")
  private String prefix = "";

  @Option(names = "--read-only", description = "Show the data without changing any.")
  private boolean readOnly;

  @Option(names = "--wasm", description = "Run the page as WebAssembly in place of JavaScript.")
  private boolean wasm;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // Its being there is all that picocli needs.
  private boolean help;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Hosting.check(port, spec.commandLine());
    Tables tables = readOnly ? Tables.all().readOnly() : Tables.all();
    try (SqlSource source = SqlSource.open(address(), user, password, tables)) {
      Javalin app =
          Hosting.start(
              AdminUi.over(source).at(prefix).wasm(wasm),
              prefix,
              port,
              spec.commandLine().getOut());
      Running.untilEnded(app);
    }
    return 0;
  }

  /** The path of a file that exists stands for its address. */
  private String address() {
    if (url.startsWith("jdbc:")) {
      return url;
    } else if (!new File(url).exists()) {
      throw new ParameterException(
          spec.commandLine(),
          url
              + " is not a JDBC address, and there is no such file. Expected a SQLite file,"
              + " jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE.");
    }
    return "jdbc:sqlite:" + url;
  }
}
