package dev.hydraui.server.sql;

import dev.hydraui.server.data.Change;
import dev.hydraui.server.data.Operation;
import dev.hydraui.server.data.Outcome;
import dev.hydraui.server.data.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links records through a linking table, and takes links away. */
final class Linker {
  private final Dialect dialect;
  private final Catalog catalog;
  private final Session session;

  Linker(Dialect dialect, Catalog catalog, Session session) {
    this.dialect = dialect;
    this.catalog = catalog;
    this.session = session;
  }

  Outcome write(Table table, Operation operation) throws SQLException {
    boolean link = operation instanceof Operation.Link;
    String key =
        operation instanceof Operation.Link it ? it.key() : ((Operation.Unlink) operation).key();
    String other =
        operation instanceof Operation.Link it
            ? it.other()
            : ((Operation.Unlink) operation).other();
    String name =
        operation instanceof Operation.Link it
            ? it.relation()
            : ((Operation.Unlink) operation).relation();
    Relation relation =
        table
            .relation(name)
            .orElseThrow(
                () ->
                    Problem.of(
                        Problem.Kind.NOT_FOUND, table.title() + " has no relation " + name + "."));
    Relation.Link way =
        relation
            .link()
            .orElseThrow(
                () ->
                    Problem.of(
                        Problem.Kind.NOT_ALLOWED,
                        relation.title()
                            + " are not linked through a table of their own; change the field that points here."));
    Table through = catalog.table(way.entity());
    Writer.allow(
        through,
        link
            ? SchemaDocument.rights(through).noCreate()
            : SchemaDocument.rights(through).noDelete());
    Table target = catalog.table(relation.entity());
    List<Column> columns = new ArrayList<>(relation.foreign());
    columns.addAll(way.far());
    List<Object> raws = new ArrayList<>(ends(table, key, relation.local()));
    raws.addAll(ends(target, other, way.target()));
    boolean linked = !session.all(select(through, columns, raws), row -> row.getInt(1)).isEmpty();
    if (link == linked) {
      return new Outcome(Optional.empty(), List.of());
    }
    try {
      session.run(link ? insert(through, columns, raws) : delete(through, columns, raws));
    } catch (SQLException e) {
      throw dialect.problem(e, catalog).because(e);
    }
    Optional<String> linkKey = linkKey(through, columns, raws);
    Change.Kind kind = link ? Change.Kind.CREATED : Change.Kind.DELETED;
    return new Outcome(
        Optional.empty(),
        linkKey
            .map(id -> List.of(new Change(through.entity(), id, kind, Optional.empty())))
            .orElse(List.of()));
  }

  /** The values of a record's columns that links point at; the record must exist. */
  private List<Object> ends(Table table, String key, List<Column> columns) throws SQLException {
    Values values = dialect.values();
    List<String> cells =
        columns.stream()
            .map(
                column ->
                    values.cell(column, "t." + Dialect.quote(column.name()), Integer.MAX_VALUE))
            .toList();
    String select =
        "SELECT " + String.join(", ", cells) + " FROM " + Dialect.from(table.shape()) + " t";
    return new Finding(dialect, session)
        .one(
            table,
            key,
            select,
            "",
            row -> {
              List<Object> raws = new ArrayList<>();
              for (int i = 0; i < columns.size(); i++) {
                raws.add(values.read(row, 2 * i + 1));
              }
              return raws;
            });
  }

  private Sql select(Table through, List<Column> columns, List<Object> raws) {
    return new Sql()
        .add("SELECT 1 FROM " + Dialect.from(through.shape()) + " t WHERE ")
        .add(Pages.matches(dialect.values(), columns, raws));
  }

  private Sql delete(Table through, List<Column> columns, List<Object> raws) {
    return new Sql()
        .add("DELETE FROM " + Dialect.from(through.shape()) + " AS t WHERE ")
        .add(Pages.matches(dialect.values(), columns, raws));
  }

  private Sql insert(Table through, List<Column> columns, List<Object> raws) {
    Sql sql = new Sql().add("INSERT INTO " + Dialect.from(through.shape()) + " (");
    sql.add(columns.stream().map(column -> Dialect.quote(column.name())).toList(), ", ")
        .add(") VALUES (");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sql.add(i == 0 ? "" : ", ")
          .bind(dialect.values().place(column), dialect.values().bound(column, raws.get(i)));
    }
    return sql.add(") ON CONFLICT DO NOTHING");
  }

  private static Optional<String> linkKey(Table through, List<Column> columns, List<Object> raws) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : through.key()) {
      int at = columns.indexOf(column);
      cells.add(new Cell(at < 0 ? null : raws.get(at), 0, false));
    }
    return Keys.write(through.key(), cells);
  }
}
