package dev.hydraui.server.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.hydraui.server.data.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens databases by their JDBC addresses, each with a pool of its own. */
final class Opening {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final long PATIENCE_MILLIS = 5000;

  private Opening() {}

  static Pool of(String url, String user, String password) {
    if (url.startsWith(SQLITE)) {
      return sqlite(url);
    } else if (url.startsWith(POSTGRES)) {
      return postgres(url, user, password);
    }
    throw new IllegalArgumentException(
        url.startsWith("jdbc:")
            ? "Hydra speaks SQLite and PostgreSQL; there is no driver for "
                + url.replaceFirst("^(jdbc:[^:]*).*", "$1")
                + ": addresses."
            : url
                + " is not a JDBC address. Expected jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE.");
  }

  private static Pool sqlite(String url) {
    String name = url.substring(SQLITE.length()).replaceFirst("\\?.*$", "");
    boolean memory = name.isEmpty() || name.contains(":memory:") || name.contains("mode=memory");
    Path file = Path.of(name.startsWith("file:") ? name.substring(5) : name);
    boolean readOnly = false;
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) PATIENCE_MILLIS);
    if (!memory) {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException("There is no file " + file + ".");
      }
      readOnly = !Files.isWritable(file);
      // How a file keeps its journal stays as it is: that setting outlives this process.
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    HikariConfig pool = new HikariConfig();
    pool.setDataSourceProperties(config.toProperties());
    pool.setJdbcUrl(url);
    // One connection, or every connection would see an empty database of its own.
    pool.setMaximumPoolSize(memory ? 1 : 8);
    return new Pool(
        start(pool, "The file " + file + " cannot be opened"),
        new Sqlite(Sqlite.title(url), readOnly),
        true);
  }

  private static Pool postgres(String url, String user, String password) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    if (!user.isEmpty()) {
      pool.setUsername(user);
      pool.setPassword(password);
    }
    pool.addDataSourceProperty("ApplicationName", "hydra-admin");
    pool.addDataSourceProperty("connectTimeout", "5");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    // Longer than any statement may take: without it a server that falls silent holds a thread.
    pool.addDataSourceProperty("socketTimeout", "60");
    // Plans are made for the values at hand: a page deep in a table must not run the first one's.
    pool.addDataSourceProperty("prepareThreshold", "0");
    pool.setConnectionInitSql(Postgres.settings());
    pool.setMaximumPoolSize(8);
    String place = url.replaceFirst("\\?.*$", "").substring("jdbc:".length());
    return new Pool(
        start(pool, "The database " + place + " does not answer"), new Postgres(), true);
  }

  private static HikariDataSource start(HikariConfig config, String failure) {
    config.setPoolName("hydra");
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw Problem.of(Problem.Kind.UNAVAILABLE, failure + ": " + cause.getMessage()).because(e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "That is no address of a database. Expected jdbc:sqlite:FILE or"
              + " jdbc:postgresql://HOST/DATABASE.",
          e);
    }
  }
}
