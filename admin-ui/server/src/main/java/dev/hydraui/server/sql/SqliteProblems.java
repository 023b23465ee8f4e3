package dev.hydraui.server.sql;

import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Problem.Fault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's errors mean to a person. */
final class SqliteProblems {
  private static final Pattern COLUMNS =
      Pattern.compile("constraint failed: (.*?)\\)?$", Pattern.DOTALL);

  private static final int LONGEST = 200;

  private SqliteProblems() {}

  static Problem problem(SQLException e, Catalog catalog) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.getErrorCode(e.getErrorCode());
    String name = code.name();
    if (name.equals("SQLITE_CONSTRAINT_UNIQUE")
        || name.equals("SQLITE_CONSTRAINT_PRIMARYKEY")
        || name.equals("SQLITE_CONSTRAINT_ROWID")) {
      return Problem.of(Problem.Kind.DUPLICATE, "Another record has these values already.")
          .with("errors", faults(e, catalog, "unique", "Another record has this value already."));
    } else if (name.equals("SQLITE_CONSTRAINT_NOTNULL")) {
      return Problem.invalid(faults(e, catalog, "required", "A value is required."));
    } else if (name.equals("SQLITE_CONSTRAINT_CHECK")) {
      return Problem.invalid(List.of(check(tail(e), catalog)));
    } else if (name.equals("SQLITE_CONSTRAINT_FOREIGNKEY")) {
      return Problem.of(Problem.Kind.REFERENCED, "A relation to another record would be broken.");
    } else if (name.equals("SQLITE_CONSTRAINT_TRIGGER")) {
      return Problem.of(Problem.Kind.INVALID, "The database refuses: " + message(e))
          .with("errors", List.of(new Fault("/values", "trigger", message(e))));
    } else if (name.startsWith("SQLITE_CONSTRAINT") || name.equals("SQLITE_MISMATCH")) {
      return Problem.of(Problem.Kind.INVALID, "The database does not accept these values.")
          .with(
              "errors", List.of(new Fault("/values", "type", "A value does not fit its column.")));
    } else if (name.startsWith("SQLITE_READONLY")) {
      return Problem.of(Problem.Kind.NOT_ALLOWED, "The database file is read-only.");
    } else if (name.equals("SQLITE_TOOBIG")) {
      return Problem.of(Problem.Kind.TOO_LARGE, "A value is larger than the database can hold.");
    } else if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return Problem.of(
          Problem.Kind.UNAVAILABLE,
          "Another program is writing to the database. Try again in a moment.");
    } else if (name.equals("SQLITE_INTERRUPT")) {
      return Problem.of(
          Problem.Kind.UNAVAILABLE,
          "The database took too long and was stopped. Narrow the search or the filters.");
    } else if (name.equals("SQLITE_FULL")) {
      return Problem.of(Problem.Kind.UNAVAILABLE, "The disk is full.");
    } else if (name.startsWith("SQLITE_IOERR")
        || name.startsWith("SQLITE_CANTOPEN")
        || name.startsWith("SQLITE_CORRUPT")
        || name.equals("SQLITE_NOTADB")) {
      return Problem.of(
          Problem.Kind.UNAVAILABLE, "The database file cannot be read: " + message(e) + ".");
    }
    return changed(e)
        ? Problem.of(
            Problem.Kind.UNAVAILABLE,
            "The tables of the database have changed. Reload and try again.")
        : Problem.of(
            Problem.Kind.INTERNAL, "The database failed in a way this server does not know.");
  }

  /** Whether a statement names what is no longer there. */
  static boolean changed(SQLException e) {
    return ("" + e.getMessage())
        .matches("(?s).*\\b(no such (table|column)|has no column named)\\b.*");
  }

  /** Faults at the fields of {@code … constraint failed: table.column, table.column}. */
  private static List<Fault> faults(
      SQLException e, Catalog catalog, String keyword, String message) {
    List<Fault> faults = new ArrayList<>();
    for (String part : tail(e).split(", ", -1)) {
      for (Table table : catalog.tables().values()) {
        for (Column column : table.columns().values()) {
          if (part.equals(table.shape().name() + "." + column.name())) {
            faults.add(new Fault("/values/" + column.field(), keyword, message));
          }
        }
      }
    }
    return faults.isEmpty() ? List.of(new Fault("/values", keyword, message)) : faults;
  }

  /** A constraint's name is shown, or its expression, which also tells what it is about. */
  private static Fault check(String rule, Catalog catalog) {
    boolean named = rule.matches("\\w+");
    String words = rule.replaceAll("\\s+", " ").strip();
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    List<String> fields = named ? List.of() : fields(rule, catalog);
    return new Fault(
        fields.size() == 1 ? "/values/" + fields.get(0) : "/values",
        "check",
        "Breaks a rule of the database: " + (named ? Names.title(rule) : shown) + ".");
  }

  /** The fields whose columns an expression names. */
  private static List<String> fields(String expression, Catalog catalog) {
    List<String> names =
        Token.lex(expression).stream()
            .filter(token -> token.kind() == 'i' || token.kind() == 'q')
            .map(Token::text)
            .toList();
    return catalog.tables().values().stream()
        .flatMap(table -> table.columns().values().stream())
        .filter(column -> names.stream().anyMatch(column.name()::equalsIgnoreCase))
        .map(Column::field)
        .distinct()
        .toList();
  }

  private static String tail(SQLException e) {
    Matcher matcher = COLUMNS.matcher("" + e.getMessage());
    return matcher.find() ? matcher.group(1) : "";
  }

  /** SQLite's own words, or those of RAISE, without the driver's around them. */
  static String message(SQLException e) {
    String text = "" + e.getMessage();
    int open = text.lastIndexOf('(');
    return open >= 0 && text.endsWith(")") ? text.substring(open + 1, text.length() - 1) : text;
  }
}
