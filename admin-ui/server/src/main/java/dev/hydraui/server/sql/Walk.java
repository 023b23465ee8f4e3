package dev.hydraui.server.sql;

import dev.hydraui.server.sql.Rows.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers a page's rows in stretches, each a query that an index can answer, until the page is
 * full.
 *
 * <p>Words that no index knows are looked for row by row. A table may be of any size, so the walk
 * then stops short after {@link #FAR} rows, and says where.
 */
final class Walk {
  /** How many rows are tested one by one before an index is asked. */
  static final int NEAR = 2000;

  /** How many rows of a stretch are tested one by one at most. */
  static final int FAR = 20_000;

  private final Dialect dialect;
  private final Session session;
  private final Rows rows;
  private final Sql where;
  private final Optional<Search> search;
  private final boolean filtered;
  private final List<String> identity;
  private final List<String> needed;

  /**
   * The rows in the order of the walk; the last row tested, if the walk stopped short of its end.
   */
  record Found(List<Row> rows, Optional<Row> stop) {}

  /**
   * A walk to come.
   *
   * @param where what all rows fulfil beside the search; may be empty
   * @param filtered whether {@code where} is nothing but filters, on columns that are tested
   * @param identity the columns that tell rows apart
   * @param tested the columns that orders, filters and words look at
   */
  Walk(
      Dialect dialect,
      Session session,
      Rows rows,
      Sql where,
      Optional<Search> search,
      boolean filtered,
      List<Column> identity,
      List<Column> tested) {
    this.dialect = dialect;
    this.session = session;
    this.rows = rows;
    this.where = where;
    this.search = search;
    this.filtered = filtered;
    this.identity = identity.stream().map(column -> Dialect.quote(column.name())).toList();
    this.needed =
        Stream.concat(identity.stream(), tested.stream())
            .distinct()
            .map(column -> "t." + Dialect.quote(column.name()))
            .toList();
  }

  /** Goes through the stretches until there are so many rows. */
  Found along(List<Order.Stretch> stretches, int wanted) throws SQLException {
    List<Row> found = new ArrayList<>();
    for (Order.Stretch stretch : stretches) {
      int most = wanted - found.size();
      if (most > 0) {
        List<Row> more = stretch(stretch, most);
        found.addAll(more);
        if (more.size() < most && search.isPresent() && search.get().look().isEmpty()) {
          Optional<Row> stop = end(stretch);
          if (stop.isPresent()) {
            return new Found(found, stop);
          }
        }
      }
    }
    return new Found(found, Optional.empty());
  }

  private List<Row> stretch(Order.Stretch stretch, int most) throws SQLException {
    Sql beyond = Sql.both(where, stretch.condition());
    if (search.isPresent()) {
      Search words = search.get();
      if (words.look().isEmpty()) {
        return tested(beyond, stretch.by(), FAR, words.whole(), most);
      } else if (words.walk().isPresent()) {
        List<Row> early = tested(beyond, stretch.by(), NEAR, words.walk().get(), most);
        return early.size() == most ? early : looked(beyond, words.whole(), stretch.by(), most);
      }
      return session.all(
          statement(rows, Sql.both(beyond, words.whole()), stretch.by(), most, 0), rows::read);
    }
    Sql all = statement(rows, beyond, stretch.by(), most, 0);
    Sql order = statement(rows, stretch.condition(), stretch.by(), most, 0);
    if (filtered && dialect.sorts(all, session) && !dialect.sorts(order, session)) {
      List<Row> early = tested(stretch.condition(), stretch.by(), NEAR, where, most);
      if (early.size() == most) {
        return early;
      }
    }
    return session.all(all, rows::read);
  }

  /** The rows that pass a test, among the first ones of an order. */
  private List<Row> tested(Sql condition, String by, int among, Sql test, int most)
      throws SQLException {
    Sql first = few(condition).add(ordered(by) + " LIMIT " + among);
    return whole(first, new Sql().add(" WHERE ").add(test), by, most);
  }

  /** The rows that an index finds, all of them, put in order afterwards. */
  private List<Row> looked(Sql condition, Sql look, String by, int most) throws SQLException {
    return whole(few(Sql.both(condition, look)).add(dialect.fence()), new Sql(), by, most);
  }

  /** Rows with no more than what names, orders and tests them: others may be large. */
  private Sql few(Sql condition) {
    Sql sql = new Sql().add("SELECT ").add(needed, ", ").add(" FROM " + rows.from());
    return condition.isEmpty() ? sql : sql.add(" WHERE ").add(condition);
  }

  /** The first of some rows, read whole. */
  private List<Row> whole(Sql some, Sql test, String by, int most) throws SQLException {
    List<String> same = identity.stream().map(name -> "t." + name + " = f." + name).toList();
    Sql sql =
        new Sql()
            .add("SELECT " + rows.selection() + " FROM (SELECT * FROM (")
            .add(some)
            .add(") t")
            .add(test)
            .add(ordered(by) + " LIMIT " + most)
            // SQLite takes the tables of a CROSS JOIN in their order: the few rows first.
            .add(") f CROSS JOIN " + rows.from() + " WHERE ")
            .add(same, " AND ")
            .add(ordered(by));
    return session.all(sql, rows::read);
  }

  private static String ordered(String by) {
    return by.isEmpty() ? "" : " ORDER BY " + by;
  }

  /** The last row of a stretch that was tested, if the stretch goes on behind it. */
  private Optional<Row> end(Order.Stretch stretch) throws SQLException {
    Sql beyond = Sql.both(where, stretch.condition());
    List<Row> last = session.all(statement(rows, beyond, stretch.by(), 2, FAR - 1), rows::read);
    return last.size() < 2 ? Optional.empty() : Optional.of(last.get(0));
  }

  /** The rows under a condition, in an order, from an offset. */
  static Sql statement(Rows rows, Sql condition, String by, int most, long offset) {
    Sql sql = new Sql().add(rows.select());
    if (!condition.isEmpty()) {
      sql.add(" WHERE ").add(condition);
    }
    sql.add(ordered(by) + " LIMIT " + most);
    return offset > 0 ? sql.add(" OFFSET " + offset) : sql;
  }
}
