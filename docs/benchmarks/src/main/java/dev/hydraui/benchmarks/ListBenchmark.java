package dev.hydraui.benchmarks;

import dev.hydraui.server.AdminUi;
import dev.hydraui.server.sample.Crm;
import dev.hydraui.server.sql.SqlSource;
import io.javalin.Javalin;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pages of 1,000,000 contacts through HTTP, from SQLite and from PostgreSQL: the first, deep ones
 * by cursor, filtered, sorted and searched ones.
 *
 * <p>Arguments: the number of contacts; then {@code sqlite}, {@code postgres}, or neither for both.
 */
public final class ListBenchmark {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ListBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
    int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Crm.MOST;
    List<String> databases =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : List.of("sqlite", "postgres");
    Head.print(OUT);
    OUT.printf(
        "%d contacts, 50 a page; milliseconds from the request to the answer's last byte%n",
        contacts);
    for (String database : databases) {
      if (database.equals("sqlite")) {
        sqlite(contacts);
      } else {
        postgres(contacts);
      }
    }
    System.exit(0);
  }

  private static void sqlite(int contacts) throws Exception {
    Path folder = Files.createTempDirectory("hydra-bench");
    try {
      Path file = folder.resolve("crm.db");
      Crm.sqlite(file, contacts);
      measure("SQLite", "jdbc:sqlite:" + file, contacts);
    } finally {
      remove(folder);
    }
  }

  private static void postgres(int contacts) throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      try (Connection connection =
              DriverManager.getConnection(url + "&reWriteBatchedInserts=true");
          Statement statement = connection.createStatement()) {
        Crm.postgres(connection, contacts);
        statement.execute("VACUUM ANALYZE");
      }
      measure("PostgreSQL", url, contacts);
    }
  }

  private static void measure(String database, String url, int contacts) throws Exception {
    try (SqlSource source = SqlSource.open(url)) {
      Javalin app =
          Javalin.create(
                  config -> {
                    config.startup.showJavalinBanner = false;
                    config.registerPlugin(AdminUi.over(source));
                  })
              .start("127.0.0.1", 0);
      try {
        OUT.printf("%n%-44s %8s %8s%n", database, "p50", "p95");
        new ListPages("http://127.0.0.1:" + app.port() + "/api/data/", contacts, OUT).measure();
      } finally {
        app.stop();
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path each : inside.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }
}
