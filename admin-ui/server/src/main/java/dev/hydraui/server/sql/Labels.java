package dev.hydraui.server.sql;

import dev.hydraui.server.data.DataRecord;
import dev.hydraui.server.data.DataRecord.Reference;
import dev.hydraui.server.sql.Rows.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes records of rows, with the names of the records they point at: one query a relation. */
final class Labels {
  private static final int AT_ONCE = 500;

  private final Dialect dialect;
  private final Catalog catalog;
  private final Session session;

  Labels(Dialect dialect, Catalog catalog, Session session) {
    this.dialect = dialect;
    this.catalog = catalog;
    this.session = session;
  }

  List<DataRecord> records(Table table, Rows rows, List<Row> found) throws SQLException {
    Map<Relation, Map<List<String>, Reference>> names = new LinkedHashMap<>();
    for (Relation one : table.ones()) {
      names.put(one, names(one, found));
    }
    List<DataRecord> records = new ArrayList<>();
    for (Row row : found) {
      Map<String, Reference> related = new LinkedHashMap<>();
      names.forEach(
          (one, known) ->
              Optional.ofNullable(known.get(texts(row.raws(one.local()))))
                  .ifPresent(reference -> related.put(one.name(), reference)));
      records.add(rows.show(row, related));
    }
    return records;
  }

  private Map<List<String>, Reference> names(Relation one, List<Row> found) throws SQLException {
    Set<List<Object>> wanted = new LinkedHashSet<>();
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Row row : found) {
      List<Object> raws = row.raws(one.local());
      boolean whole =
          raws.stream().noneMatch(raw -> raw == null)
              && row.cells(one.local()).stream().noneMatch(Cell::cut);
      if (whole && seen.add(texts(raws))) {
        wanted.add(raws);
      }
    }
    Map<List<String>, Reference> names = new HashMap<>();
    List<List<Object>> all = List.copyOf(wanted);
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      names.putAll(
          names(
              one, all.subList(i, Math.min(all.size(), i + AT_ONCE)), catalog.table(one.entity())));
    }
    return names;
  }

  private Map<List<String>, Reference> names(Relation one, List<List<Object>> wanted, Table other)
      throws SQLException {
    List<Column> columns =
        new ArrayList<>(
            new LinkedHashSet<>(concat(one.foreign(), concat(other.key(), other.display()))));
    Values values = dialect.values();
    List<String> cells =
        columns.stream()
            .map(column -> values.cell(column, "t." + Dialect.quote(column.name()), Cell.SMALL))
            .toList();
    Rows rows = new Rows(values, other, true);
    Sql sql =
        new Sql()
            .add("SELECT ")
            .add(cells, ", ")
            .add(" FROM " + rows.from() + " WHERE ")
            .add(among(one.foreign(), wanted));
    Map<List<String>, Reference> names = new HashMap<>();
    for (Row row :
        session.all(
            sql,
            result -> {
              Map<Column, Cell> read = new LinkedHashMap<>();
              for (int i = 0; i < columns.size(); i++) {
                read.put(columns.get(i), new Cell(values.read(result, 2 * i + 1), 0, false));
              }
              return new Row(read);
            })) {
      Optional<String> key = Keys.write(other.key(), row.cells(other.key()));
      key.ifPresent(
          known ->
              names.put(
                  texts(row.raws(one.foreign())), new Reference(known, rows.label(row, key))));
    }
    return names;
  }

  private Sql among(List<Column> columns, List<List<Object>> wanted) {
    Values values = dialect.values();
    boolean single = columns.size() == 1;
    Sql sql = new Sql();
    List<String> names =
        columns.stream().map(column -> "t." + Dialect.quote(column.name())).toList();
    if (single) {
      sql.add(names.get(0) + " IN (");
    } else {
      sql.add("(").add(names, ", ").add(") IN (VALUES ");
    }
    for (int i = 0; i < wanted.size(); i++) {
      sql.add(i == 0 ? "" : ", ").add(single ? "" : "(");
      for (int j = 0; j < columns.size(); j++) {
        sql.add(j == 0 ? "" : ", ")
            .bind(values.place(columns.get(j)), values.bound(columns.get(j), wanted.get(i).get(j)));
      }
      sql.add(single ? "" : ")");
    }
    return sql.add(")");
  }

  private static List<Column> concat(List<Column> first, List<Column> second) {
    List<Column> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static List<String> texts(List<Object> raws) {
    return raws.stream()
        .map(
            raw ->
                raw instanceof byte[] bytes ? java.util.HexFormat.of().formatHex(bytes) : "" + raw)
        .toList();
  }
}
