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

  /** Something to be done on the connection. */
  interface Step {
    void take() throws SQLException;
  }

  /** Steps that come to something. */
  interface Steps<T> {
    T take() throws SQLException;
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

  /** Runs a statement for what it does. */
  void run(Sql sql) throws SQLException {
    try (PreparedStatement statement = sql.prepare(connection)) {
      Future<?> stop = stopLater(statement);
      try {
        statement.execute();
      } finally {
        stop.cancel(false);
      }
    }
  }

  /** All steps or none. */
  <T> T transaction(String begin, Steps<T> steps) throws SQLException {
    run(new Sql().add(begin));
    boolean done = false;
    try {
      T result = steps.take();
      run(new Sql().add("COMMIT"));
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** A connection that cannot even do this is not used again. */
  private void rollBack() throws SQLException {
    try {
      run(new Sql().add("ROLLBACK"));
    } catch (SQLException e) {
      connection.abort(Runnable::run);
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
