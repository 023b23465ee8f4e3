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

/** One page of one table: walks the order from a place, either way. */
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
  private final boolean scoped;
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
    this.scoped = !scope.isEmpty();
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
    return order.total() ? walked(session) : sliced(session);
  }

  private Page walked(Session session) throws SQLException {
    List<Order.Stretch> stretches =
        request.from().isPresent()
            ? order.past(
                dialect.values(), startingPlace(session, request.from().get().cursor()), backwards)
            : order.all(backwards);
    Walk.Found found =
        new Walk(dialect, session, rows, where, search, filtered(), identity(), looked())
            .along(stretches, request.limit() + 1);
    boolean more = found.rows().size() > request.limit();
    List<Row> kept = more ? found.rows().subList(0, request.limit()) : found.rows();
    Optional<Row> first = kept.isEmpty() ? found.stop() : Optional.of(kept.get(0));
    Optional<Row> last = more ? Optional.of(kept.get(kept.size() - 1)) : found.stop();
    Optional<String> back = request.from().flatMap(from -> first).map(this::cursor);
    Optional<String> onward = last.map(this::cursor);
    List<Row> shown = new ArrayList<>(kept);
    if (backwards) {
      Collections.reverse(shown);
    }
    return page(session, shown, backwards ? back : onward, backwards ? onward : back);
  }

  /** Whether filters alone decide, by values that are small. */
  private boolean filtered() {
    return !scoped
        && !request.filters().isEmpty()
        && looked().stream().noneMatch(column -> column.kind() == Kind.BINARY);
  }

  /** The columns that decide which rows are on the page. */
  private List<Column> looked() {
    List<Column> all = new ArrayList<>(order.columns());
    request.filters().forEach(filter -> all.add(table.columns().get(filter.field())));
    if (search.isPresent()) {
      all.addAll(table.search());
    }
    return all;
  }

  private Page page(
      Session session, List<Row> shown, Optional<String> next, Optional<String> previous)
      throws SQLException {
    List<DataRecord> items = new Labels(dialect, catalog, session).records(table, rows, shown);
    OptionalLong total = request.total() ? count(session) : OptionalLong.empty();
    return new Page(items, request.limit(), next, previous, total);
  }

  private void require(Sql condition) {
    if (!condition.isEmpty()) {
      where.add(where.isEmpty() ? "" : " AND ").add(condition);
    }
  }

  private Sql whole() {
    return search.map(Search::whole).orElse(new Sql());
  }

  /** Nothing where too many rows would have to be tested one by one. */
  private OptionalLong count(Session session) throws SQLException {
    if (search.isPresent() && search.get().look().isEmpty()) {
      Sql far = new Sql().add("SELECT 1 FROM " + rows.from());
      far = where.isEmpty() ? far : far.add(" WHERE ").add(where);
      if (!session.all(far.add(" LIMIT 1 OFFSET " + Walk.FAR), row -> true).isEmpty()) {
        return OptionalLong.empty();
      }
    }
    Sql sql = new Sql().add("SELECT count(*) FROM " + rows.from());
    Sql condition = Sql.both(where, whole());
    if (!condition.isEmpty()) {
      sql.add(" WHERE ").add(condition);
    }
    return OptionalLong.of(session.all(sql, row -> row.getLong(1)).get(0));
  }

  // Rows that nothing tells apart have no place of their own: their pages are counted off.

  private Page sliced(Session session) throws SQLException {
    long offset = offset();
    Sql condition = Sql.both(where, whole());
    List<Row> found =
        session.all(
            Walk.statement(rows, condition, order.by(), request.limit() + 1, offset), rows::read);
    boolean more = found.size() > request.limit();
    return page(
        session,
        more ? found.subList(0, request.limit()) : found,
        more ? Optional.of(place(offset + request.limit())) : Optional.empty(),
        offset > 0 ? Optional.of(place(offset)) : Optional.empty());
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
    if (row.cells(order.columns()).stream().noneMatch(Cell::cut)) {
      String values = Cursor.write(question, row.raws(order.columns()));
      if (Cursor.travels(values)) {
        return values;
      }
    }
    return "~" + Cursor.write(question, row.raws(identity()));
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
