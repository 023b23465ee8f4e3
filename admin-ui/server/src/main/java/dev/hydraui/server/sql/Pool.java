package dev.hydraui.server.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.hydraui.server.data.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where connections come from.
 *
 * @param ours whether the connections are set up for this and closed with it; else they are the
 *     application's
 */
record Pool(DataSource source, Dialect dialect, boolean ours) implements AutoCloseable {

  /** The application's connections. */
  static Pool lent(DataSource source) {
    try (Connection connection = connection(source)) {
      String product = connection.getMetaData().getDatabaseProductName();
      if (product.equals("SQLite")) {
        String url = connection.getMetaData().getURL();
        return new Pool(source, new Sqlite(Sqlite.title(url), connection.isReadOnly()), false);
      } else if (product.equals("PostgreSQL")) {
        return new Pool(source, new Postgres(), false);
      }
      throw new IllegalArgumentException(
          "Hydra speaks SQLite and PostgreSQL; these connections lead to " + product + ".");
    } catch (SQLException e) {
      throw gone(e);
    }
  }

  Connection connection() {
    return connection(source);
  }

  private static Connection connection(DataSource source) {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw gone(e);
    }
  }

  private static Problem gone(SQLException e) {
    return Problem.of(
            Problem.Kind.UNAVAILABLE,
            "The database does not answer, or all its connections are in use.")
        .because(e);
  }

  @Override
  public void close() {
    if (ours && source instanceof HikariDataSource own) {
      own.close();
    }
  }
}
