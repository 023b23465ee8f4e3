package dev.hydraui.server.sql;

import dev.hydraui.server.data.Operator;
import dev.hydraui.server.data.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** SQLite's ways. */
final class Sqlite implements Dialect {
  /**
   * Up to this many rows with the words, they are fetched one by one; more are met while walking.
   */
  private static final int RARE = 2000;

  private final String title;
  private final boolean readOnly;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final SqliteValues values = new SqliteValues();

  Sqlite(String title, boolean readOnly) {
    this.title = title;
    this.readOnly = readOnly;
  }

  /** The name of a database, of its address. */
  static String title(String url) {
    String name = url.replaceFirst("^jdbc:sqlite:(file:)?", "").replaceFirst("\\?.*$", "");
    boolean memory = name.isEmpty() || name.contains(":memory:") || url.contains("mode=memory");
    return memory ? "memory" : Path.of(name).getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  @Override
  public List<Shape> shapes(Session session) throws SQLException {
    return new SqliteCatalog(session, readOnly, told::add).shapes();
  }

  @Override
  public Values values() {
    return values;
  }

  @Override
  public String title(Session session) {
    return title;
  }

  @Override
  public String schema(Session session) {
    return "";
  }

  @Override
  public boolean typedKeys() {
    return true;
  }

  @Override
  public boolean stable() {
    return true;
  }

  @Override
  public boolean livesOn() {
    return true;
  }

  /** The write lock comes first, so that what is read is still true when it is written. */
  @Override
  public String begin() {
    return "BEGIN IMMEDIATE";
  }

  /** Drivers open connections that do not mind foreign keys. */
  @Override
  public Session.Step arrange(Session session) throws SQLException {
    boolean minded =
        session.all(new Sql().add("PRAGMA foreign_keys"), row -> row.getBoolean(1)).get(0);
    session.run(new Sql().add("PRAGMA foreign_keys = ON"));
    return () -> session.run(new Sql().add("PRAGMA foreign_keys = " + (minded ? "ON" : "OFF")));
  }

  @Override
  public String lock() {
    return "";
  }

  @Override
  public String text(Column column, String expression) {
    return expression;
  }

  @Override
  public String differs() {
    return " IS NOT ";
  }

  /** LIKE knows the case of ASCII only; other letters go into GLOB's classes. */
  @Override
  public Sql part(String expression, Operator operator, String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    String any = ascii ? "%" : "*";
    String inner = ascii ? text.replaceAll("([\\\\%_])", "\\\\$1") : glob(text);
    String pattern =
        (operator == Operator.STARTS ? "" : any) + inner + (operator == Operator.ENDS ? "" : any);
    return ascii
        ? new Sql().add(expression).bind(" LIKE ? ESCAPE '\\'", pattern)
        : new Sql().add(expression).bind(" GLOB ?", pattern);
  }

  private static String glob(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int lower = Character.toLowerCase(c);
              int upper = Character.toUpperCase(c);
              if (lower != upper) {
                out.append('[').appendCodePoint(lower).appendCodePoint(upper).append(']');
              } else if (c == '*' || c == '?' || c == '[') {
                out.append('[').appendCodePoint(c).append(']');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /**
   * With an FTS5 trigram index, rare words are looked up there and taken by their row numbers.
   * Words under three letters are never in such an index.
   */
  @Override
  public Search search(Table table, List<String> words, Session session) throws SQLException {
    List<String> indexed =
        words.stream().filter(word -> word.codePointCount(0, word.length()) >= 3).toList();
    Sql scan = Search.scan(this, table, "t", words);
    if (table.shape().search().isEmpty() || indexed.isEmpty()) {
      return Search.walking(scan);
    }
    String index = Dialect.quote(table.shape().search().get().table());
    String match = indexed.stream().map(Dialect::quote).collect(Collectors.joining(" AND "));
    Sql hits =
        new Sql().add("SELECT rowid FROM " + index + " WHERE " + index).bind(" MATCH ?", match);
    List<String> found =
        session.all(new Sql().add(hits).add(" LIMIT " + (RARE + 1)), row -> "" + row.getLong(1));
    boolean rare = found.size() <= RARE;
    Sql look = new Sql().add("t." + Dialect.quote(table.key().get(0).name()) + " IN (");
    look = (rare ? look.add(found, ", ") : look.add(hits)).add(")");
    look = indexed.size() == words.size() ? look : look.add(" AND ").add(scan);
    return rare ? Search.looking(look) : Search.either(scan, look);
  }

  /** Without figures about its data SQLite prefers any index on a filter to one on the order. */
  @Override
  public boolean sorts(Sql statement, Session session) throws SQLException {
    return session
        .all(new Sql().add("EXPLAIN QUERY PLAN ").add(statement), row -> row.getString("detail"))
        .stream()
        .anyMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY"));
  }

  @Override
  public Problem problem(SQLException e, Catalog catalog) {
    return SqliteProblems.problem(e, catalog);
  }

  @Override
  public List<Column> pointing(SQLException e, Catalog catalog, Table table) {
    return List.of();
  }

  @Override
  public boolean changed(SQLException e) {
    return SqliteProblems.changed(e);
  }

  @Override
  public boolean unreadable(SQLException e) {
    return false;
  }

  @Override
  public String fence() {
    return "";
  }
}
