package dev.hydraui.server.cli;

import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sample.Crm;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hydra demo}. */
@Command(name = "demo", description = "Make a sample CRM database and open it in the Admin UI.")
final class DemoCommand implements Callable<Integer> {
  @Option(names = "--port", description = "The port; a free one unless given.")
  private int port;

  @Option(names = "--rows", description = "How many contacts, up to 1,000,000; 1,000 unless given.")
  private int rows = 1000;

  @Option(
      names = "--file",
      description =
          "Where the database is kept. One that exists is opened as it is. Unless given, it is gone when the demo ends.")
  private Optional<Path> file = Optional.empty();

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
  public Integer call() throws IOException, InterruptedException {
    Hosting.check(port, spec.commandLine());
    if (rows < 0 || rows > Crm.MOST) {
      throw new ParameterException(
          spec.commandLine(), "--rows: expected 0 to " + Crm.MOST + ", not " + rows + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path home =
        file.isPresent() ? file.get() : Files.createTempDirectory("hydra-demo").resolve("crm.db");
    try {
      if (!Files.exists(home)) {
        long start = System.nanoTime();
        Crm.sqlite(home, rows);
        out.println(
            "Made "
                + home
                + " with "
                + rows
                + " contacts in "
                + (System.nanoTime() - start) / 1_000_000
                + " ms.");
      }
      try (SqlSource source = SqlSource.open("jdbc:sqlite:" + home)) {
        Javalin app =
            Hosting.start(AdminUi.over(source).wasm(wasm).brands("hydra", "tide"), "", port, out);
        Running.untilEnded(app);
      }
    } finally {
      if (file.isEmpty()) {
        remove(home.getParent());
      }
    }
    return 0;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path each : inside.toList()) {
        Files.deleteIfExists(each);
      }
    }
    Files.deleteIfExists(folder);
  }
}
