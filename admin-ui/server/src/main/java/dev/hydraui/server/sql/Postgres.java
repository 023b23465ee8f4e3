package dev.hydraui.server.sql;

import dev.hydraui.server.data.Operator;
import dev.hydraui.server.data.Problem;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL's ways. */
final class Postgres implements Dialect {
  private final PostgresValues values = new PostgresValues();

  @Override
  public List<Shape> shapes(Session session) throws SQLException {
    return new PostgresCatalog(session).shapes();
  }

  @Override
  public Values values() {
    return values;
  }

  @Override
  public String title(Session session) throws SQLException {
    return one(session, "current_database()");
  }

  @Override
  public String schema(Session session) throws SQLException {
    return one(session, "coalesce(current_schema(), 'public')");
  }

  private static String one(Session session, String expression) throws SQLException {
    return session.all(new Sql().add("SELECT " + expression), row -> row.getString(1)).get(0);
  }

  @Override
  public boolean typedKeys() {
    return false;
  }

  @Override
  public boolean stable() {
    return false;
  }

  @Override
  public boolean livesOn() {
    return false;
  }

  @Override
  public String begin() {
    return "BEGIN";
  }

  @Override
  public String lock() {
    return " FOR UPDATE";
  }

  @Override
  public String text(Column column, String expression) {
    return column.kind() == Kind.TEXT && column.type().limits().allowed().isEmpty()
        ? expression
        : expression + "::text";
  }

  @Override
  public String differs() {
    return " IS DISTINCT FROM ";
  }

  @Override
  public Sql part(String expression, Operator operator, String text) {
    String inner = text.replaceAll("([\\\\%_])", "\\\\$1").replace("\0", "");
    String pattern =
        (operator == Operator.STARTS ? "" : "%") + inner + (operator == Operator.ENDS ? "" : "%");
    return new Sql().add(expression).bind(" ILIKE ?", pattern);
  }

  /** A trigram index answers the very condition that else is tested row by row. */
  @Override
  public Search search(Table table, List<String> words, Session session) {
    Sql scan = Search.scan(this, table, "t", words);
    return table.shape().search().isPresent() ? Search.either(scan, scan) : Search.walking(scan);
  }

  @Override
  public Problem problem(SQLException e, Catalog catalog) {
    return PostgresProblems.problem(e, catalog);
  }

  @Override
  public List<Column> pointing(SQLException e, Catalog catalog, Table table) {
    return PostgresProblems.pointing(e, catalog, table);
  }

  @Override
  public boolean unreadable(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("22");
  }

  @Override
  public String fence() {
    return " OFFSET 0";
  }
}
