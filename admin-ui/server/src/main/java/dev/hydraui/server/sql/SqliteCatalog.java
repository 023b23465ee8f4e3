package dev.hydraui.server.sql;

import dev.hydraui.server.sql.Column.Supply;
import dev.hydraui.server.sql.Shape.ForeignKey;
import dev.hydraui.server.sql.Shape.Rights;
import dev.hydraui.server.sql.Shape.SearchIndex;
import dev.hydraui.server.sql.Shape.Unique;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the catalogue of a SQLite database. */
final class SqliteCatalog {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteCatalog.class);

  private final Session session;
  private final boolean readOnly;
  private final Predicate<String> first;

  private record Entry(String name, String type, boolean rowid, String sql) {}

  private record Info(
      String name, String type, boolean notNull, String initial, int key, int hidden) {}

  /**
   * @param first whether a line for the log is said for the first time
   */
  SqliteCatalog(Session session, boolean readOnly, Predicate<String> first) {
    this.session = session;
    this.readOnly = readOnly;
    this.first = first;
  }

  List<Shape> shapes() throws SQLException {
    List<Entry> entries =
        session.all(
            new Sql()
                .add(
                    "SELECT l.name, l.type, l.wr, coalesce(s.sql, '') FROM pragma_table_list l"
                        + " JOIN sqlite_schema s ON s.name = l.name AND s.type IN ('table', 'view')"
                        + " WHERE l.schema = 'main' AND l.type IN ('table', 'view', 'virtual')"
                        + " AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name"),
            row ->
                new Entry(
                    row.getString(1), row.getString(2), row.getInt(3) == 0, row.getString(4)));
    Map<String, SearchIndex> searches = searches(entries);
    List<Shape> shapes = new ArrayList<>();
    for (Entry entry : entries) {
      if (searches.values().stream().noneMatch(each -> each.table().equals(entry.name()))) {
        Optional<SearchIndex> search =
            Optional.ofNullable(searches.get(entry.name().toLowerCase(Locale.ROOT)));
        readable(entry, search).ifPresent(shapes::add);
      }
    }
    return shapes;
  }

  /** Nothing for a view of tables that are gone: SQLite keeps it, but cannot tell its columns. */
  private Optional<Shape> readable(Entry entry, Optional<SearchIndex> search) throws SQLException {
    try {
      return Optional.of(shape(entry, search)).filter(shape -> !shape.columns().isEmpty());
    } catch (SQLException e) {
      if (entry.type().equals("view")) {
        String line =
            "The view " + entry.name() + " is left out: " + SqliteProblems.message(e) + ".";
        if (first.test(line)) {
          LOG.warn(line);
        }
        return Optional.empty();
      }
      throw e;
    }
  }

  /** FTS5 tables that index another table's text by trigrams, by that table's name. */
  private Map<String, SearchIndex> searches(List<Entry> entries) throws SQLException {
    Map<String, SearchIndex> searches = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String sql = entry.sql().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
      // One that keeps no places, or minds the case, finds less than a walk through the rows.
      boolean whole =
          option(entry.sql(), "detail").matches("|full") && !sql.contains("case_sensitive1");
      if (entry.type().equals("virtual") && sql.contains("usingfts5(") && sql.contains("trigram")) {
        String content = option(entry.sql(), "content");
        if (!content.isEmpty() && whole) {
          List<String> columns =
              columns(entry.name()).stream()
                  .filter(each -> each.hidden() == 0)
                  .map(Info::name)
                  .toList();
          searches.put(
              content.toLowerCase(Locale.ROOT),
              new SearchIndex(entry.name(), option(entry.sql(), "content_rowid"), columns));
        }
      }
    }
    return searches;
  }

  private static String option(String sql, String name) {
    java.util.regex.Matcher found =
        Pattern.compile(
                "[(,\\s]" + name + "\\s*=\\s*(['\"]?)([^'\",)]*)\\1", Pattern.CASE_INSENSITIVE)
            .matcher(sql);
    return found.find() ? found.group(2).strip() : "";
  }

  private List<Info> columns(String table) throws SQLException {
    return session.all(
        new Sql()
            .add("SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(")
            .bind("?", table)
            .add(") ORDER BY cid"),
        row ->
            new Info(
                row.getString(1),
                row.getString(2) == null ? "" : row.getString(2),
                row.getInt(3) != 0,
                row.getString(4),
                row.getInt(5),
                row.getInt(6)));
  }

  private Shape shape(Entry entry, Optional<SearchIndex> search) throws SQLException {
    List<Info> infos = columns(entry.name()).stream().filter(each -> each.hidden() != 1).toList();
    List<String> key =
        infos.stream()
            .filter(each -> each.key() > 0)
            .sorted((a, b) -> Integer.compare(a.key(), b.key()))
            .map(Info::name)
            .toList();
    boolean alias =
        entry.rowid()
            && key.size() == 1
            && infos.stream()
                .anyMatch(each -> each.key() > 0 && each.type().equalsIgnoreCase("INTEGER"));
    boolean table = entry.type().equals("table");
    Map<String, Type.Limits> limits = limits(entry.sql());
    List<Column> columns = new ArrayList<>();
    for (Info info : infos) {
      columns.add(column(entry, info, alias && info.key() > 0, limits));
    }
    Rights rights =
        entry.type().equals("view")
            ? Rights.none("This is a view; it can only be read.")
            : !table
                ? Rights.none("This is a virtual table; it can only be read.")
                : readOnly ? Rights.none("The database file is read-only.") : Rights.ALL;
    boolean rowid = entry.rowid() && table && !alias;
    List<Unique> uniques = table ? uniques(entry.name()) : List.of();
    return new Shape(
        "",
        entry.name(),
        Shape.Title.of(entry.name()),
        entry.type().equals("view"),
        "",
        columns,
        Unique.key(key, uniques, columns),
        uniques,
        table ? foreignKeys(entry.name()) : List.of(),
        rights,
        rowid ? rowid(infos) : Optional.empty(),
        search.filter(
            found -> alias && found.key().matches("|rowid|" + Pattern.quote(key.get(0)))));
  }

  private static Optional<Column> rowid(List<Info> infos) {
    for (String name : List.of("rowid", "_rowid_", "oid")) {
      if (infos.stream().noneMatch(each -> each.name().equalsIgnoreCase(name))) {
        return Optional.of(
            Column.of(name, Type.of(Kind.INTEGER, ""), false, Supply.GENERATED, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Column column(Entry entry, Info info, boolean alias, Map<String, Type.Limits> limits)
      throws SQLException {
    Type type = SqliteTypes.type(info.type());
    if (type.kind() == Kind.LOCAL_DATE_TIME && !entry.type().equals("virtual")) {
      type = new Type(type.kind(), spelling(entry.name(), info.name()), type.limits(), true);
    }
    Type.Limits more = limits.get(info.name().toLowerCase(Locale.ROOT));
    if (more != null && type.kind() != Kind.BOOLEAN) {
      type = type.limitedBy(more);
    }
    boolean computed = info.hidden() == 2 || info.hidden() == 3;
    boolean strictKey = info.key() > 0 && !entry.rowid();
    Supply supply =
        alias
            ? Supply.GENERATED
            : computed
                ? Supply.GENERATED
                : info.initial() == null || info.initial().equalsIgnoreCase("null")
                    ? Supply.NONE
                    : SqliteTypes.constant(type, info.initial())
                        .map(Supply::constant)
                        .orElse(Supply.COMPUTED);
    Optional<String> why =
        alias
            ? Optional.of("The database numbers its records by itself.")
            : computed ? Optional.of("The database computes this value.") : Optional.empty();
    return Column.of(info.name(), type, !(info.notNull() || alias || strictKey), supply, why);
  }

  /** How moments are spelt in a column: the first one found sets the example. */
  private String spelling(String table, String column) throws SQLException {
    String name = Dialect.quote(column);
    List<String> found =
        session.all(
            new Sql()
                .add("SELECT substr(" + name + ", 1, 40) FROM " + Dialect.quote(table))
                .add(" WHERE typeof(" + name + ") = 'text' LIMIT 1"),
            row -> row.getString(1));
    return !found.isEmpty() && found.get(0).length() > 10 && found.get(0).charAt(10) == 'T'
        ? "T"
        : " ";
  }

  private static Map<String, Type.Limits> limits(String sql) {
    Map<String, Type.Limits> limits = new LinkedHashMap<>();
    for (String expression : Checks.expressions(sql)) {
      Checks.rule(expression)
          .ifPresent(
              rule ->
                  limits.merge(
                      rule.column().toLowerCase(Locale.ROOT), rule.limits(), Type.Limits::and));
    }
    return limits;
  }

  private List<Unique> uniques(String table) throws SQLException {
    List<String> names =
        session.all(
            new Sql()
                .add("SELECT name FROM pragma_index_list(")
                .bind("?", table)
                .add(") WHERE \"unique\" AND NOT partial AND origin <> 'pk'"),
            row -> row.getString(1));
    List<Unique> uniques = new ArrayList<>();
    for (String name : names) {
      List<String> columns =
          session.all(
              new Sql()
                  .add("SELECT coalesce(name, '') FROM pragma_index_info(")
                  .bind("?", name)
                  .add(") ORDER BY seqno"),
              row -> row.getString(1));
      if (!columns.contains("")) {
        uniques.add(new Unique(name, columns));
      }
    }
    return uniques;
  }

  private List<ForeignKey> foreignKeys(String table) throws SQLException {
    record Part(int id, String other, String from, String to) {}
    List<Part> parts =
        session.all(
            new Sql()
                .add("SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(")
                .bind("?", table)
                .add(") ORDER BY id, seq"),
            row -> new Part(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
    Map<Integer, List<Part>> keys = new LinkedHashMap<>();
    parts.forEach(part -> keys.computeIfAbsent(part.id(), id -> new ArrayList<>()).add(part));
    List<ForeignKey> found = new ArrayList<>();
    for (List<Part> key : keys.values()) {
      List<String> to =
          key.stream().anyMatch(part -> part.to() == null)
              ? List.of()
              : key.stream().map(Part::to).toList();
      found.add(
          new ForeignKey("", key.stream().map(Part::from).toList(), "", key.get(0).other(), to));
    }
    java.util.Collections.reverse(found);
    return found;
  }
}
