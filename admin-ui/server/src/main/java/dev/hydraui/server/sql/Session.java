package dev.hydraui.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One borrowed connection; it stops statements that take longer than they may. */
final class Session {
  private final Connection connection;
  private final ScheduledExecutorService clock;
  private final int seconds;

  Session(Connection connection, ScheduledExecutorService clock, int seconds) {
    this.connection = connection;
    this.clock = clock;
    this.seconds = seconds;
  }

  /** Reads one row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows of a query. */
  <T> List<T> all(Sql sql, Reader<T> reader) throws SQLException {
    try (PreparedStatement statement = sql.prepare(connection)) {
      Future<?> stop = stopLater(statement);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reader.read(rows));
        }
        return all;
      } finally {
        stop.cancel(false);
      }
    }
  }

  /** Runs a statement that writes, and tells how many rows it touched. */
  int run(Sql sql) throws SQLException {
    try (PreparedStatement statement = sql.prepare(connection)) {
      Future<?> stop = stopLater(statement);
      try {
        return statement.executeUpdate();
      } finally {
        stop.cancel(false);
      }
    }
  }

  Connection connection() {
    return connection;
  }

  private Future<?> stopLater(PreparedStatement statement) {
    return clock.schedule(
        () -> {
          statement.cancel();
          return null;
        },
        seconds,
        TimeUnit.SECONDS);
  }
}
