package dev.hydraui.server.sql;

import dev.hydraui.server.data.DataRecord;
import dev.hydraui.server.data.Page;
import dev.hydraui.server.data.PageRequest;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.sql.Rows.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of one table: walks the order from a place, either way.
 *
 * <p>The walk goes in stretches, each a query that an index can answer, until the page is full.
 */
final class Pages {
  private final Dialect dialect;
  private final Catalog catalog;
  private final Table table;
  private final PageRequest request;
  private final Order order;
  private final Rows rows;
  private final Sql where = new Sql();
  private final String question;
  private final boolean backwards;
  private Optional<Search> search = Optional.empty();

  /**
   * A page to come.
   *
   * @param scope a condition that all rows fulfil, and what it stands for in cursors; may be empty
   */
  Pages(
      Dialect dialect,
      Catalog catalog,
      Table table,
      PageRequest request,
      Sql scope,
      String scopeName) {
    this.dialect = dialect;
    this.catalog = catalog;
    this.table = table;
    this.request = request;
    this.order = Order.of(table, request.sort());
    this.rows = new Rows(dialect.values(), table, true);
    this.backwards = request.from().map(PageRequest.From::backwards).orElse(false);
    this.question =
        String.join(
            "\0", scopeName, "" + request.sort(), "" + request.filters(), "" + request.words());
    require(scope);
  }

  Page read(Session session) throws SQLException {
    try {
      return page(session);
    } catch (SQLException e) {
      if (dialect.unreadable(e)) {
        throw Problem.of(Problem.Kind.MALFORMED, "The value of a filter does not fit its field.")
            .because(e);
      }
      throw e;
    }
  }

  private Page page(Session session) throws SQLException {
    for (PageRequest.Filter filter : request.filters()) {
      require(Filters.condition(dialect, table, filter));
    }
    if (!request.words().isEmpty()) {
      if (table.search().isEmpty()) {
        throw Problem.of(Problem.Kind.MALFORMED, table.plural() + " have no text to search in.");
      }
      search = Optional.of(dialect.search(table, request.words(), session));
    }
    List<Row> found;
    long offset = 0;
    if (order.total()) {
      found = walk(session);
    } else {
      offset = offset();
      found = slice(session, offset);
    }
    boolean more = found.size() > request.limit();
    List<Row> kept = new ArrayList<>(more ? found.subList(0, request.limit()) : found);
    if (backwards && order.total()) {
      Collections.reverse(kept);
    }
    List<DataRecord> items = new Labels(dialect, catalog, session).records(table, rows, kept);
    OptionalLong total = request.total() ? OptionalLong.of(count(session)) : OptionalLong.empty();
    if (!order.total()) {
      Optional<String> next =
          more ? Optional.of(place(offset + request.limit())) : Optional.empty();
      Optional<String> previous = offset > 0 ? Optional.of(place(offset)) : Optional.empty();
      return new Page(items, request.limit(), next, previous, total);
    }
    boolean after = backwards || more;
    boolean before = backwards ? more : request.from().isPresent();
    return new Page(
        items,
        request.limit(),
        after && !kept.isEmpty()
            ? Optional.of(cursor(kept.get(kept.size() - 1)))
            : Optional.empty(),
        before && !kept.isEmpty() ? Optional.of(cursor(kept.get(0))) : Optional.empty(),
        total);
  }

  private void require(Sql condition) {
    if (!condition.isEmpty()) {
      where.add(where.isEmpty() ? "" : " AND ").add(condition);
    }
  }

  private List<Row> walk(Session session) throws SQLException {
    List<Order.Stretch> stretches = order.all(backwards);
    if (request.from().isPresent()) {
      List<Object> place = startingPlace(session, request.from().get().cursor());
      stretches = order.past(dialect.values(), place, backwards);
    }
    List<Row> found = new ArrayList<>();
    int wanted = request.limit() + 1;
    for (Order.Stretch stretch : stretches) {
      if (found.size() < wanted) {
        found.addAll(stretch(session, stretch, wanted - found.size()));
      }
    }
    return found;
  }

  private List<Row> stretch(Session session, Order.Stretch stretch, int most) throws SQLException {
    Sql condition = both(where, stretch.condition());
    if (search.isPresent() && search.get().both()) {
      List<Row> early = session.all(tested(condition, stretch.by(), most), rows::read);
      if (early.size() == most) {
        return early;
      }
      return session.all(looked(both(condition, whole()), stretch.by(), most), rows::read);
    }
    return session.all(statement(both(condition, whole()), stretch.by(), most, 0), rows::read);
  }

  /** The rows with the words among the first ones of a stretch. */
  private Sql tested(Sql condition, String by, int most) {
    Sql first = new Sql().add("SELECT * FROM " + rows.from());
    first = condition.isEmpty() ? first : first.add(" WHERE ").add(condition);
    first = by.isEmpty() ? first : first.add(" ORDER BY " + by);
    return new Sql()
        .add("SELECT " + rows.selection() + " FROM (")
        .add(first)
        .add(" LIMIT " + Search.TESTED + ") t WHERE ")
        .add(search.flatMap(Search::walk).orElseThrow())
        .add(by.isEmpty() ? "" : " ORDER BY " + by)
        .add(" LIMIT " + most);
  }

  /** The rows that the index finds, all of them, put in order afterwards. */
  private Sql looked(Sql condition, String by, int most) {
    return new Sql()
        .add("SELECT " + rows.selection() + " FROM (SELECT * FROM " + rows.from() + " WHERE ")
        .add(condition)
        .add(dialect.fence() + ") t")
        .add(by.isEmpty() ? "" : " ORDER BY " + by)
        .add(" LIMIT " + most);
  }

  private Sql whole() {
    return search.map(Search::whole).orElse(new Sql());
  }

  private static Sql both(Sql first, Sql second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return new Sql().add(first).add(" AND ").add(second);
  }

  private Sql statement(Sql condition, String by, int most, long offset) {
    Sql sql = new Sql().add(rows.select());
    if (!condition.isEmpty()) {
      sql.add(" WHERE ").add(condition);
    }
    sql.add(by.isEmpty() ? "" : " ORDER BY " + by).add(" LIMIT " + most);
    return offset > 0 ? sql.add(" OFFSET " + offset) : sql;
  }

  private long count(Session session) throws SQLException {
    Sql sql = new Sql().add("SELECT count(*) FROM " + rows.from());
    Sql condition = both(where, whole());
    if (!condition.isEmpty()) {
      sql.add(" WHERE ").add(condition);
    }
    return session.all(sql, row -> row.getLong(1)).get(0);
  }

  // Rows that nothing tells apart have no place of their own: their pages are counted off.

  private List<Row> slice(Session session, long offset) throws SQLException {
    return session.all(
        statement(both(where, whole()), order.by(), request.limit() + 1, offset), rows::read);
  }

  private long offset() {
    if (request.from().isEmpty()) {
      return 0;
    }
    Object place = Cursor.read(question, request.from().get().cursor(), 1).get(0);
    if (!(place instanceof Long at) || at < 0) {
      throw Problem.of(Problem.Kind.MALFORMED, "The cursor is damaged.");
    }
    return backwards ? Math.max(0, at - request.limit()) : at;
  }

  private String place(long offset) {
    return Cursor.write(question, List.of(offset));
  }

  // Long values do not travel: a cursor then names the row, and its values are looked up.

  private String cursor(Row row) {
    List<Cell> cells = row.cells(order.columns());
    return Cursor.fits(cells)
        ? Cursor.write(question, row.raws(order.columns()))
        : "~" + Cursor.write(question, row.raws(identity()));
  }

  private List<Column> identity() {
    return table.shape().identity().map(List::of).orElse(table.key());
  }

  private List<Object> startingPlace(Session session, String cursor) throws SQLException {
    if (!cursor.startsWith("~")) {
      return Cursor.read(question, cursor, order.terms().size());
    }
    List<Object> row = Cursor.read(question, cursor.substring(1), identity().size());
    Values values = dialect.values();
    Sql sql = new Sql().add("SELECT ");
    List<String> cells =
        order.columns().stream()
            .map(
                column ->
                    values.cell(column, "t." + Dialect.quote(column.name()), Integer.MAX_VALUE))
            .toList();
    sql.add(cells, ", ")
        .add(" FROM " + rows.from() + " WHERE ")
        .add(matches(values, identity(), row));
    List<List<Object>> places =
        session.all(
            sql,
            result -> {
              List<Object> place = new ArrayList<>();
              for (int i = 0; i < cells.size(); i++) {
                place.add(values.read(result, 2 * i + 1));
              }
              return place;
            });
    if (places.isEmpty()) {
      throw Problem.of(
          Problem.Kind.MALFORMED,
          "The record that the cursor names is gone. Start again from the first page.");
    }
    return places.get(0);
  }

  /** A condition that columns of {@code t} have these values. */
  static Sql matches(Values values, List<Column> columns, List<Object> raws) {
    Sql sql = new Sql();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sql.add(i == 0 ? "" : " AND ")
          .add("t." + Dialect.quote(column.name()) + " = ")
          .bind(values.place(column), values.bound(column, raws.get(i)));
    }
    return sql;
  }
}
