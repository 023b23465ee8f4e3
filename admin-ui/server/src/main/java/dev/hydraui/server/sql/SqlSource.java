package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.DataRecord;
import dev.hydraui.server.data.Operation;
import dev.hydraui.server.data.Outcome;
import dev.hydraui.server.data.Page;
import dev.hydraui.server.data.PageRequest;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Scope;
import dev.hydraui.server.data.Source;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.sql.DataSource;

/**
 * The tables of a SQLite or PostgreSQL database as a source of records.
 *
 * <p>Reads the catalogue when opened and whenever the schema is asked for. Every identifier in a
 * statement comes from that catalogue; every value is bound.
 */
public final class SqlSource implements Source {
  private static final int SECONDS = 30;
  private static final long FRESH_NANOS = 2_000_000_000L;

  private final Pool pool;
  private final Dialect dialect;
  private final Tables tables;
  private final ScheduledExecutorService clock;
  private volatile Known known;

  private record Known(Catalog catalog, ObjectNode schema, Rules rules, long at) {
    /** The same, to be looked up when it is asked for next. */
    Known stale() {
      return new Known(catalog, schema, rules, System.nanoTime() - FRESH_NANOS - 1);
    }
  }

  /** Work on a borrowed connection. */
  private interface Work<T> {
    T on(Session session) throws SQLException;
  }

  private SqlSource(Pool pool, Tables tables) {
    this.pool = pool;
    this.dialect = pool.dialect();
    this.tables = tables;
    this.clock = clock();
    try {
      this.known = lookUp(true);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Opens a database by its JDBC address, without a user or with the one in the address.
   *
   * @throws IllegalArgumentException if the address is no SQLite or PostgreSQL one, or the file is
   *     missing
   * @throws Problem of kind unavailable if the database does not answer
   */
  public static SqlSource open(String url) {
    return open(url, "", "");
  }

  /** Opens a database as this user; see {@link #open(String)}. */
  public static SqlSource open(String url, String user, String password) {
    return open(url, user, password, Tables.all());
  }

  /**
   * Opens a database as this user, or without one if it is empty, and shows some of its tables.
   *
   * @throws IllegalArgumentException also if a name in {@code tables} is none of the database's
   */
  public static SqlSource open(String url, String user, String password, Tables tables) {
    return new SqlSource(Opening.of(url, user, password), tables);
  }

  /**
   * The database behind an application's own connections, of which it uses one a request. Each is
   * given back as it came, and the data source stays the caller's to close.
   *
   * @throws IllegalArgumentException if it is no SQLite or PostgreSQL one
   * @throws Problem of kind unavailable if the database does not answer
   */
  public static SqlSource over(DataSource connections) {
    return over(connections, Tables.all());
  }

  /**
   * The same with some of its tables.
   *
   * @throws IllegalArgumentException also if a name in {@code tables} is none of the database's
   */
  public static SqlSource over(DataSource connections, Tables tables) {
    return new SqlSource(Pool.lent(connections), tables);
  }

  /** Stops statements that take too long; forgets those that did not. */
  private static ScheduledExecutorService clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "hydra-sql-clock");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  @Override
  public ObjectNode schema() {
    Known now = known;
    if (System.nanoTime() - now.at() > FRESH_NANOS) {
      now = lookUp(false);
      known = now;
    }
    return now.schema();
  }

  private Known lookUp(boolean first) {
    return with(
        session -> {
          List<Shape> shapes = dialect.shapes(session);
          String main = dialect.schema(session);
          if (first) {
            tables.check(shapes, main);
          }
          Catalog catalog =
              CatalogBuilder.build(dialect.title(session), tables.of(shapes, main), main);
          ObjectNode schema = SchemaDocument.write(catalog);
          return new Known(catalog, schema, new Rules(schema), System.nanoTime());
        });
  }

  @Override
  public Page page(Scope scope, PageRequest request) {
    Catalog catalog = known.catalog();
    Table table = catalog.table(scope.entity());
    if (scope instanceof Scope.Related related) {
      return with(
          session -> new RelatedPages(dialect, catalog, session).read(table, related, request));
    }
    return with(
        session ->
            new Pages(dialect, catalog, table, request, new Sql(), scope.entity()).read(session));
  }

  @Override
  public DataRecord record(String entity, String key) {
    Catalog catalog = known.catalog();
    Table table = catalog.table(entity);
    Rows rows = new Rows(dialect.values(), table, false);
    return with(
        session -> {
          Rows.Row row =
              new Finding(dialect, session).one(table, key, rows.select(), "", rows::read);
          return new Labels(dialect, catalog, session).records(table, rows, List.of(row)).get(0);
        });
  }

  @Override
  public Value value(String entity, String key, String field) {
    Table table = known.catalog().table(entity);
    Column column = table.columns().get(field);
    if (column == null) {
      throw Problem.of(Problem.Kind.NOT_FOUND, table.title() + " has no field " + field + ".");
    }
    Values values = dialect.values();
    String cell = values.cell(column, "t." + Dialect.quote(column.name()), Integer.MAX_VALUE);
    String select = "SELECT " + cell + " FROM " + Dialect.from(table.shape()) + " t";
    return with(
        session ->
            new Finding(dialect, session)
                .one(table, key, select, "", row -> value(column, values.read(row, 1))));
  }

  private static Value value(Column column, Object raw) {
    boolean binary = raw instanceof byte[] || column.kind() == Kind.BINARY;
    byte[] text = (raw == null ? "" : "" + raw).getBytes(StandardCharsets.UTF_8);
    return new Value(raw instanceof byte[] bytes ? bytes : text, !binary);
  }

  @Override
  public List<Outcome> write(List<Operation> operations) {
    Known now = known;
    return with(
        session ->
            session.transaction(
                dialect.begin(),
                () -> {
                  Writer writer = new Writer(dialect, now.catalog(), now.rules(), session);
                  List<Outcome> outcomes = new ArrayList<>();
                  for (int i = 0; i < operations.size(); i++) {
                    outcomes.add(numbered(writer, operations, i));
                  }
                  return outcomes;
                }));
  }

  private Outcome numbered(Writer writer, List<Operation> operations, int at) throws SQLException {
    try {
      return writer.write(operations.get(at));
    } catch (SQLException e) {
      throw problem(e).with("operation", at);
    } catch (Problem problem) {
      throw problem.with("operation", at);
    }
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = pool.connection()) {
      Session session = new Session(connection, clock, SECONDS);
      return pool.ours() ? work.on(session) : lent(session, work);
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** What went wrong; tables that have changed are looked up again when the schema is asked for. */
  private Problem problem(SQLException e) {
    Known now = known;
    if (now != null && dialect.changed(e)) {
      known = now.stale();
    }
    Catalog catalog = now == null ? new Catalog("", java.util.Map.of()) : now.catalog();
    return dialect.problem(e, catalog).because(e);
  }

  /** Work on a connection that is not ours: it leaves no trace in it. */
  private <T> T lent(Session session, Work<T> work) throws SQLException {
    Connection connection = session.connection();
    boolean single = connection.getAutoCommit();
    if (!single) {
      connection.setAutoCommit(true);
    }
    Session.Step undo = dialect.arrange(session);
    try {
      return work.on(session);
    } finally {
      undo.take();
      if (!single) {
        connection.setAutoCommit(false);
      }
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    pool.close();
  }
}
