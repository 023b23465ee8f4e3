package dev.hydraui.server.sql;

import dev.hydraui.server.data.Operator;
import dev.hydraui.server.data.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** PostgreSQL's ways. */
final class Postgres implements Dialect {
  private final PostgresValues values = new PostgresValues();

  /** What a trigram index can look up: it passes over signs. */
  private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");

  /** How values are written, whatever the server's own settings say, and how long locks wait. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "TimeZone", "UTC",
          "DateStyle", "ISO, YMD",
          "IntervalStyle", "iso_8601",
          "extra_float_digits", "1",
          "lock_timeout", "10s");

  /** One statement that makes the settings. */
  static String settings() {
    return SETTINGS.entrySet().stream()
        .map(each -> "set_config('" + each.getKey() + "', '" + each.getValue() + "', false)")
        .collect(Collectors.joining(", ", "SELECT ", ""));
  }

  @Override
  public Session.Step arrange(Session session) throws SQLException {
    List<String> names = List.copyOf(SETTINGS.keySet());
    Sql before = new Sql().add("SELECT ");
    before.add(names.stream().map(name -> "current_setting('" + name + "')").toList(), ", ");
    Sql undo = new Sql().add("SELECT ");
    session.all(
        before,
        row -> {
          for (int i = 0; i < names.size(); i++) {
            undo.add(i == 0 ? "" : ", ")
                .bind("set_config('" + names.get(i) + "', ?, false)", row.getString(i + 1));
          }
          return true;
        });
    session.run(new Sql().add(settings()));
    PGConnection driver = session.connection().unwrap(PGConnection.class);
    int threshold = driver.getPrepareThreshold();
    driver.setPrepareThreshold(0);
    return () -> {
      driver.setPrepareThreshold(threshold);
      session.run(undo);
    };
  }

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
    boolean indexed =
        table.shape().search().isPresent()
            && words.stream().anyMatch(word -> TRIGRAM.matcher(word).find());
    return indexed ? Search.either(scan, scan) : Search.walking(scan);
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
  public boolean changed(SQLException e) {
    return List.of("42P01", "42703", "3F000").contains("" + e.getSQLState());
  }

  /**
   * Class 22, or a kind of value that no cast leads from: only made-up cursors and keys have it.
   */
  @Override
  public boolean unreadable(SQLException e) {
    return ("" + e.getSQLState()).matches("22...|42846");
  }

  @Override
  public boolean sorts(Sql statement, Session session) {
    return false;
  }

  @Override
  public String fence() {
    return " OFFSET 0";
  }
}
