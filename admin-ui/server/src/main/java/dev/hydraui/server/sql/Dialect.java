package dev.hydraui.server.sql;

import dev.hydraui.server.data.Operator;
import dev.hydraui.server.data.Problem;
import java.sql.SQLException;
import java.util.List;

/** What differs between the databases. */
sealed interface Dialect permits Sqlite, Postgres {

  /** The catalogue as it is now. */
  List<Shape> shapes(Session session) throws SQLException;

  /** How values are read, shown and bound. */
  Values values();

  /** The name of the database, for people. */
  String title(Session session) throws SQLException;

  /** The schema whose tables need no prefix; empty where there are no schemas. */
  String schema(Session session) throws SQLException;

  /** Whether raw keys are numbers as well as text. */
  boolean typedKeys();

  /** Whether a row keeps its hidden identity when it is written. */
  boolean stable();

  /** Whether a transaction can go on after a statement failed. */
  boolean livesOn();

  /** The statement that begins a transaction which will write. */
  String begin();

  /** Sets a connection of the application up for one request; what comes back undoes it. */
  Session.Step arrange(Session session) throws SQLException;

  /** What a select says that locks the rows it reads. */
  String lock();

  /** A condition on a part of a text, whatever its case. */
  Sql part(String expression, Operator operator, String text);

  /** A column as text, for {@link #part}. */
  String text(Column column, String expression);

  /** The sign between two values that differ, where null is a value like any other. */
  String differs();

  /** How rows with these words are found. */
  Search search(Table table, List<String> words, Session session) throws SQLException;

  /**
   * Whether the planner would fetch all rows of a statement and sort them, though it might have
   * walked in their order; always false where the planner weighs one against the other.
   */
  boolean sorts(Sql statement, Session session) throws SQLException;

  /** What keeps the planner from looking through a subquery; empty where none is needed. */
  String fence();

  /** What a person can act on, from what the database said. */
  Problem problem(SQLException e, Catalog catalog);

  /** The columns of a table's own foreign key that an error is about, if the error tells. */
  List<Column> pointing(SQLException e, Catalog catalog, Table table);

  /** Whether a statement named what is no longer in the database. */
  boolean changed(SQLException e);

  /** Whether the database could not read a bound value as its column's type. */
  boolean unreadable(SQLException e);

  /** An identifier from the catalogue, quoted. */
  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A table's name in a statement. */
  static String from(Shape shape) {
    return shape.schema().isEmpty()
        ? quote(shape.name())
        : quote(shape.schema()) + '.' + quote(shape.name());
  }
}
