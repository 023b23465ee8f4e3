package dev.hydraui.server.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.hydraui.server.data.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A database about to be used: its pool of connections and its ways. */
record Opening(HikariDataSource pool, Dialect dialect) {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final long PATIENCE_MILLIS = 5000;

  static Opening of(String url, String user, String password) {
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

  private static Opening sqlite(String url) {
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
      config.resetOpenMode(SQLiteOpenMode.CREATE);
      if (!readOnly) {
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
      }
    }
    HikariConfig pool = new HikariConfig();
    pool.setDataSourceProperties(config.toProperties());
    pool.setJdbcUrl(url);
    // One connection, or every connection would see an empty database of its own.
    pool.setMaximumPoolSize(memory ? 1 : 8);
    String title = memory ? "memory" : file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    return new Opening(
        start(pool, "The file " + file + " cannot be opened"), new Sqlite(title, readOnly));
  }

  private static Opening postgres(String url, String user, String password) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    if (!user.isEmpty()) {
      pool.setUsername(user);
      pool.setPassword(password);
    }
    pool.addDataSourceProperty("ApplicationName", "hydra-admin");
    pool.addDataSourceProperty("connectTimeout", "5");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    // Plans are made for the values at hand: a page deep in a table must not run the first one's.
    pool.addDataSourceProperty("prepareThreshold", "0");
    // How values are written, whatever the server's own settings say.
    pool.setConnectionInitSql(
        "SET TIME ZONE 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'iso_8601';"
            + " SET extra_float_digits = 1; SET lock_timeout = '10s'");
    pool.setMaximumPoolSize(8);
    String place = url.replaceFirst("\\?.*$", "").substring("jdbc:".length());
    return new Opening(start(pool, "The database " + place + " does not answer"), new Postgres());
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
