package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.zaxxer.hikari.HikariDataSource;
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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The tables of a SQLite or PostgreSQL database as a source of records.
 *
 * <p>Reads the catalogue when opened and whenever the schema is asked for. Every identifier in a
 * statement comes from that catalogue; every value is bound.
 */
public final class SqlSource implements Source {
  private static final int SECONDS = 30;
  private static final long FRESH_NANOS = 2_000_000_000L;

  private final HikariDataSource pool;
  private final Dialect dialect;
  private final ScheduledExecutorService clock;
  private volatile Known known;

  private record Known(Catalog catalog, ObjectNode schema, Rules rules, long at) {}

  /** Work on a borrowed connection. */
  private interface Work<T> {
    T on(Session session) throws SQLException;
  }

  private SqlSource(HikariDataSource pool, Dialect dialect) {
    this.pool = pool;
    this.dialect = dialect;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "hydra-sql-clock");
              thread.setDaemon(true);
              return thread;
            });
    try {
      this.known = lookUp();
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
    Opening opening = Opening.of(url, user, password);
    return new SqlSource(opening.pool(), opening.dialect());
  }

  @Override
  public ObjectNode schema() {
    Known now = known;
    if (System.nanoTime() - now.at() > FRESH_NANOS) {
      now = lookUp();
      known = now;
    }
    return now.schema();
  }

  private Known lookUp() {
    return with(
        session -> {
          Catalog catalog =
              CatalogBuilder.build(
                  dialect.title(session), dialect.shapes(session), dialect.schema(session));
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
        session -> {
          session.run(new Sql().add(dialect.begin()));
          try {
            Writer writer = new Writer(dialect, now.catalog(), now.rules(), session);
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < operations.size(); i++) {
              outcomes.add(numbered(writer, operations, i));
            }
            session.run(new Sql().add("COMMIT"));
            return outcomes;
          } catch (SQLException | RuntimeException e) {
            rollBack(session, e);
            throw e;
          }
        });
  }

  /** A connection that cannot even do this is not used again. */
  private void rollBack(Session session, Exception cause) {
    try {
      session.run(new Sql().add("ROLLBACK"));
    } catch (SQLException e) {
      cause.addSuppressed(e);
      pool.evictConnection(session.connection());
    }
  }

  private Outcome numbered(Writer writer, List<Operation> operations, int at) throws SQLException {
    try {
      return writer.write(operations.get(at));
    } catch (SQLException e) {
      throw dialect.problem(e, known.catalog()).because(e).with("operation", at);
    } catch (Problem problem) {
      throw problem.with("operation", at);
    }
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.on(new Session(connection, clock, SECONDS));
    } catch (SQLException e) {
      Catalog catalog = known == null ? new Catalog("", java.util.Map.of()) : known.catalog();
      throw dialect.problem(e, catalog).because(e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    pool.close();
  }
}
