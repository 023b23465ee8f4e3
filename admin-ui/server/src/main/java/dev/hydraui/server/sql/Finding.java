package dev.hydraui.server.sql;

import java.sql.SQLException;
import java.util.List;

/** Looks for the one row that a key names. */
final class Finding {
  private final Dialect dialect;
  private final Session session;

  Finding(Dialect dialect, Session session) {
    this.dialect = dialect;
    this.session = session;
  }

  /**
   * What a query tells of the row.
   *
   * @param selection what stands before WHERE, with the table as {@code t}
   * @param rest what stands after the condition
   * @throws dev.hydraui.server.data.Problem of kind not-found if there is no such row, or nothing
   *     that could be the key of one
   */
  <T> T one(Table table, String key, String selection, String rest, Session.Reader<T> reader)
      throws SQLException {
    List<T> found = all(table, key, selection, rest, reader);
    if (found.isEmpty()) {
      throw Keys.missing(table, key);
    }
    return found.get(0);
  }

  /** The same as a list of one or none. */
  <T> List<T> all(Table table, String key, String selection, String rest, Session.Reader<T> reader)
      throws SQLException {
    List<Object> raws = Keys.read(table, key, dialect.typedKeys());
    Sql sql = new Sql().add(selection).add(" WHERE ");
    try {
      return session.all(
          sql.add(Pages.matches(dialect.values(), table.key(), raws)).add(rest), reader);
    } catch (SQLException e) {
      if (dialect.unreadable(e)) {
        throw Keys.missing(table, key).because(e);
      }
      throw e;
    }
  }
}
