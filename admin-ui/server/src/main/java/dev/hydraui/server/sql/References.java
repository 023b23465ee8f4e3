package dev.hydraui.server.sql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Problem.Fault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds out which relation stood in the way, where the database does not say so itself. */
final class References {
  private final Dialect dialect;
  private final Catalog catalog;
  private final Session session;

  References(Dialect dialect, Catalog catalog, Session session) {
    this.dialect = dialect;
    this.catalog = catalog;
    this.session = session;
  }

  /** The problem of a deletion that failed. */
  Problem afterDelete(Table table, List<Object> key, SQLException e) throws SQLException {
    Problem problem = dialect.problem(e, catalog).because(e);
    if (problem.kind() != Problem.Kind.REFERENCED || !dialect.livesOn()) {
      return problem;
    }
    for (Table other : catalog.tables().values()) {
      for (Relation one : other.ones()) {
        if (one.entity().equals(table.entity()) && points(other, one, table, key)) {
          return Problem.of(
                  Problem.Kind.REFERENCED, other.plural() + " still point at this record.")
              .with("entity", other.entity())
              .because(e);
        }
      }
    }
    return problem;
  }

  /** The problem of a creation or change that failed. */
  Problem afterWrite(Table table, ObjectNode submitted, SQLException e) throws SQLException {
    Problem problem = dialect.problem(e, catalog).because(e);
    if (problem.kind() != Problem.Kind.REFERENCED) {
      return problem;
    }
    List<Fault> faults = new ArrayList<>();
    List<Column> told = dialect.pointing(e, catalog, table);
    for (Relation one : table.ones()) {
      boolean sent = one.local().stream().anyMatch(column -> submitted.hasNonNull(column.field()));
      if (sent && (dialect.livesOn() ? !exists(one, submitted) : told.containsAll(one.local()))) {
        String title = catalog.table(one.entity()).title();
        for (Column column : one.local()) {
          faults.add(
              new Fault(
                  "/values/" + column.field(),
                  "relation",
                  "There is no " + title + " with this key."));
        }
      }
    }
    return faults.isEmpty() ? problem : Problem.invalid(faults).because(e);
  }

  private boolean points(Table other, Relation one, Table table, List<Object> key)
      throws SQLException {
    Sql sql =
        new Sql()
            .add(
                "SELECT 1 FROM "
                    + Dialect.from(other.shape())
                    + " o JOIN "
                    + Dialect.from(table.shape())
                    + " t ON ");
    for (int i = 0; i < one.local().size(); i++) {
      sql.add(i == 0 ? "" : " AND ")
          .add(
              "o."
                  + Dialect.quote(one.local().get(i).name())
                  + " = t."
                  + Dialect.quote(one.foreign().get(i).name()));
    }
    sql.add(" WHERE ").add(Pages.matches(dialect.values(), table.key(), key)).add(" LIMIT 1");
    return !session.all(sql, row -> row.getInt(1)).isEmpty();
  }

  private boolean exists(Relation one, ObjectNode submitted) throws SQLException {
    Sql sql =
        new Sql()
            .add(
                "SELECT 1 FROM " + Dialect.from(catalog.table(one.entity()).shape()) + " t WHERE ");
    for (int i = 0; i < one.local().size(); i++) {
      Column local = one.local().get(i);
      if (!submitted.hasNonNull(local.field())) {
        return true;
      }
      try {
        Object value = dialect.values().parse(local, submitted.get(local.field()));
        sql.add(i == 0 ? "" : " AND ")
            .add("t." + Dialect.quote(one.foreign().get(i).name()) + " = ")
            .bind(dialect.values().place(local), value);
      } catch (Values.Unfit e) {
        return true;
      }
    }
    return !session.all(sql.add(" LIMIT 1"), row -> row.getInt(1)).isEmpty();
  }
}
