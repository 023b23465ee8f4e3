package dev.hydraui.server.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A sample database: companies, contacts, deals, activities, users and tags, all invented.
 *
 * <p>The same number of contacts gives the same rows, on every machine and in both databases.
 */
public final class Crm {
  /** The largest number of contacts. */
  public static final int MOST = 1_000_000;

  private Crm() {}

  /**
   * Writes a new SQLite file.
   *
   * @param contacts 0 to {@link #MOST}
   * @throws IOException if the file exists or cannot be written; what was begun is taken away
   */
  public static void sqlite(Path file, int contacts) throws IOException {
    if (Files.exists(file)) {
      throw new IOException("The file " + file + " exists already.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("There is no folder " + folder + " to keep the file in.");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      run(connection, "PRAGMA page_size = 8192");
      run(connection, "PRAGMA journal_mode = OFF");
      run(connection, "PRAGMA synchronous = OFF");
      run(connection, "PRAGMA cache_size = -200000");
      fill(connection, CrmTables.SQLITE, contacts);
      run(connection, "PRAGMA optimize = 0x10002");
      run(connection, "PRAGMA journal_mode = WAL");
    } catch (SQLException e) {
      Files.deleteIfExists(file);
      // The driver says it twice: in its own words, and in SQLite's behind them.
      String reason = ("" + e.getMessage()).replaceFirst("(?s)^\\[\\w+] .*?\\((.*)\\)$", "$1");
      throw new IOException("The file " + file + " cannot be written: " + reason + ".", e);
    }
  }

  /**
   * Makes the tables in an empty PostgreSQL database; needs the extension pg_trgm.
   *
   * @param contacts 0 to {@link #MOST}
   */
  public static void postgres(Connection connection, int contacts) throws SQLException {
    fill(connection, CrmTables.POSTGRES, contacts);
    run(connection, "ANALYZE");
  }

  private static void fill(Connection connection, CrmTables tables, int contacts)
      throws SQLException {
    if (contacts < 0 || contacts > MOST) {
      throw new IllegalArgumentException(
          "Expected 0 to " + MOST + " contacts, not " + contacts + ".");
    }
    for (String table : tables.create()) {
      run(connection, table);
    }
    connection.setAutoCommit(false);
    new CrmRows(connection, contacts).write();
    connection.commit();
    connection.setAutoCommit(true);
    // Indexes after the rows: sorted once instead of kept in order a million times.
    for (String index : tables.finish()) {
      run(connection, index);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
