package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Change;
import dev.hydraui.server.data.DataRecord;
import dev.hydraui.server.data.Operation;
import dev.hydraui.server.data.Outcome;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.sql.Rows.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out operations within one transaction that has begun. */
final class Writer {
  private final Dialect dialect;
  private final Catalog catalog;
  private final Rules rules;
  private final Session session;

  Writer(Dialect dialect, Catalog catalog, Rules rules, Session session) {
    this.dialect = dialect;
    this.catalog = catalog;
    this.rules = rules;
    this.session = session;
  }

  Outcome write(Operation operation) throws SQLException {
    Table table = catalog.table(operation.entity());
    if (operation instanceof Operation.Create create) {
      return create(table, create);
    } else if (operation instanceof Operation.Update update) {
      return update(table, update);
    } else if (operation instanceof Operation.Delete delete) {
      return delete(table, delete);
    }
    return new Linker(dialect, catalog, session).write(table, operation);
  }

  private Outcome create(Table table, Operation.Create create) throws SQLException {
    allow(table, SchemaDocument.rights(table).noCreate());
    Map<Column, Object> values =
        new Submission(dialect.values(), rules, table, create.values()).bound(true);
    Sql sql = new Sql().add("INSERT INTO " + Dialect.from(table.shape()));
    if (values.isEmpty()) {
      sql.add(" DEFAULT VALUES");
    } else {
      sql.add(" (")
          .add(values.keySet().stream().map(column -> Dialect.quote(column.name())).toList(), ", ")
          .add(") VALUES (");
      String comma = "";
      for (Map.Entry<Column, Object> value : values.entrySet()) {
        sql.add(comma).bind(dialect.values().place(value.getKey()), value.getValue());
        comma = ", ";
      }
      sql.add(")");
    }
    DataRecord made = written(table, sql, create.values());
    return new Outcome(
        Optional.of(made), told(table, made.key(), Change.Kind.CREATED, made.version()));
  }

  private Outcome update(Table table, Operation.Update update) throws SQLException {
    allow(table, SchemaDocument.rights(table).noUpdate());
    Map<Column, Object> values =
        new Submission(dialect.values(), rules, table, update.values()).bound(false);
    List<Object> key = Keys.read(table, update.key(), dialect.typedKeys());
    DataRecord current = unchanged(table, update.key(), update.version(), update.values());
    if (values.isEmpty()) {
      return new Outcome(Optional.of(current), List.of());
    }
    Sql sql = new Sql().add("UPDATE " + Dialect.from(table.shape()) + " AS t SET ");
    String comma = "";
    for (Map.Entry<Column, Object> value : values.entrySet()) {
      sql.add(comma + Dialect.quote(value.getKey().name()) + " = ")
          .bind(dialect.values().place(value.getKey()), value.getValue());
      comma = ", ";
    }
    sql.add(" WHERE ").add(Pages.matches(dialect.values(), table.key(), key));
    DataRecord made = written(table, sql, update.values());
    List<Change> changes = new ArrayList<>();
    if (!made.key().equals(current.key())) {
      changes.addAll(told(table, current.key(), Change.Kind.DELETED, Optional.empty()));
    }
    boolean moved = !changes.isEmpty();
    changes.addAll(
        told(table, made.key(), moved ? Change.Kind.CREATED : Change.Kind.UPDATED, made.version()));
    return new Outcome(Optional.of(made), changes);
  }

  private Outcome delete(Table table, Operation.Delete delete) throws SQLException {
    allow(table, SchemaDocument.rights(table).noDelete());
    List<Object> key = Keys.read(table, delete.key(), dialect.typedKeys());
    unchanged(table, delete.key(), delete.version(), null);
    Sql sql =
        new Sql()
            .add("DELETE FROM " + Dialect.from(table.shape()) + " AS t WHERE ")
            .add(Pages.matches(dialect.values(), table.key(), key));
    try {
      session.run(sql);
    } catch (SQLException e) {
      throw new References(dialect, catalog, session).afterDelete(table, key, e);
    }
    return new Outcome(
        Optional.empty(),
        told(table, Optional.of(delete.key()), Change.Kind.DELETED, Optional.empty()));
  }

  /** The record as it is, locked; a conflict if it is not what the caller saw. */
  private DataRecord unchanged(
      Table table, String name, Optional<String> version, ObjectNode submitted)
      throws SQLException {
    Rows rows = new Rows(dialect.values(), table, false);
    // Databases let only those lock a row who may change it.
    String lock = table.shape().rights().noUpdate().isEmpty() ? dialect.lock() : "";
    List<Row> found =
        new Finding(dialect, session).all(table, name, rows.select(), lock, rows::read);
    if (found.isEmpty() && version.isEmpty()) {
      throw Keys.missing(table, name);
    }
    if (found.isEmpty()) {
      throw conflict("Someone has deleted this record since you read it.", null, submitted);
    }
    DataRecord current = new Labels(dialect, catalog, session).records(table, rows, found).get(0);
    if (version.isPresent() && !version.equals(current.version())) {
      throw conflict("Someone has changed this record since you read it.", current, submitted);
    }
    return current;
  }

  private static Problem conflict(String detail, DataRecord current, ObjectNode submitted) {
    Problem problem = Problem.of(Problem.Kind.CONFLICT, detail).with("current", current);
    return submitted == null ? problem : problem.with("submitted", submitted);
  }

  /** Runs a statement that writes one row, and reads that row again. */
  private DataRecord written(Table table, Sql sql, ObjectNode submitted) throws SQLException {
    List<Column> identity =
        table
            .shape()
            .identity()
            .filter(column -> dialect.stable())
            .map(List::of)
            .orElse(table.key());
    Values values = dialect.values();
    List<String> cells =
        identity.stream()
            .map(column -> values.cell(column, Dialect.quote(column.name()), Integer.MAX_VALUE))
            .toList();
    sql.add(" RETURNING ").add(cells, ", ");
    List<List<Object>> written;
    try {
      written =
          session.all(
              sql,
              row -> {
                List<Object> raws = new ArrayList<>();
                for (int i = 0; i < identity.size(); i++) {
                  raws.add(values.read(row, 2 * i + 1));
                }
                return raws;
              });
    } catch (SQLException e) {
      throw new References(dialect, catalog, session).afterWrite(table, submitted, e);
    }
    Rows rows = new Rows(values, table, false);
    List<Row> found = written.isEmpty() ? List.of() : again(rows, identity, written.get(0));
    if (found.isEmpty()) {
      throw Problem.of(
          Problem.Kind.NOT_ALLOWED,
          "The database did not keep the record: a trigger or a policy of its own refused it.");
    }
    return new Labels(dialect, catalog, session).records(table, rows, found).get(0);
  }

  private List<Row> again(Rows rows, List<Column> columns, List<Object> raws) throws SQLException {
    Sql sql = new Sql().add(rows.select() + " WHERE ");
    return session.all(sql.add(Pages.matches(dialect.values(), columns, raws)), rows::read);
  }

  private static List<Change> told(
      Table table, Optional<String> key, Change.Kind kind, Optional<String> version) {
    return key.map(name -> List.of(new Change(table.entity(), name, kind, version)))
        .orElse(List.of());
  }

  static void allow(Table table, Optional<String> why) {
    if (why.isPresent()) {
      throw Problem.of(Problem.Kind.NOT_ALLOWED, why.get());
    }
  }
}
