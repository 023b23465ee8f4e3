package dev.hydraui.server.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.hydraui.server.data.Problem;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** Opens databases by their JDBC addresses, each with a pool of its own. */
final class Opening {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final long PATIENCE_MILLIS = 5000;

  private Opening() {}

  static Pool of(String url, String user, String password) {
    if (url.startsWith(SQLITE)) {
      return sqlite(url, user.isEmpty() && password.isEmpty());
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

  private static Pool sqlite(String url, boolean nobody) {
    String name = url.substring(SQLITE.length()).replaceFirst("\\?.*$", "");
    boolean memory = url.contains(":memory:") || url.contains("mode=memory");
    if (name.isEmpty() || (memory && !url.contains("cache=shared"))) {
      throw new IllegalArgumentException(
          "Which file? " + url + " would be a new database, and empty. Expected jdbc:sqlite:FILE.");
    } else if (!nobody) {
      throw new IllegalArgumentException(
          "SQLite knows no users and no passwords. Leave them out to open " + name + ".");
    }
    Path file = Path.of(name.startsWith("file:") ? name.substring(5) : name);
    boolean readOnly = false;
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) PATIENCE_MILLIS);
    if (!memory) {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException(
            Files.isDirectory(file)
                ? file + " is a folder. Expected the file of a database."
                : "There is no file " + file + ".");
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
    }
    if (!password.isEmpty()) {
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
    return new Pool(
        start(pool, "The database " + place(url) + " does not answer"), new Postgres(), true);
  }

  /** Host and database of an address; where it names no host, the driver takes this machine. */
  private static String place(String url) {
    String rest = url.substring(POSTGRES.length()).replaceFirst("\\?.*$", "");
    return rest.startsWith("//") ? rest.substring(2) : ("localhost/" + rest).replaceFirst("/$", "");
  }

  private static HikariDataSource start(HikariConfig config, String failure) {
    config.setPoolName("hydra");
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw Problem.of(Problem.Kind.UNAVAILABLE, failure + ": " + reason(cause)).because(e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "That is no address of a database. Expected jdbc:sqlite:FILE or"
              + " jdbc:postgresql://HOST/DATABASE.",
          e);
    }
  }

  /** What the driver says, or what is behind it where it only says that it failed. */
  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof SQLiteException sqlite) {
      return SqliteProblems.message(sqlite) + ".";
    } else if (cause instanceof UnknownHostException) {
      return "there is no host " + cause.getMessage() + ".";
    } else if (cause instanceof IOException && !(cause instanceof ConnectException)) {
      return ("" + failure.getMessage()).replaceFirst("\\.$", ": ") + cause.getMessage() + ".";
    }
    return "" + failure.getMessage();
  }
}
