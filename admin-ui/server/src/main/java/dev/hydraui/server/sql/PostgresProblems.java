package dev.hydraui.server.sql;

import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Problem.Fault;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL's errors mean to a person. */
final class PostgresProblems {
  private final SQLException error;
  private final Catalog catalog;
  private final Optional<ServerErrorMessage> server;

  private PostgresProblems(SQLException error, Catalog catalog) {
    this.error = error;
    this.catalog = catalog;
    this.server =
        error instanceof PSQLException e
            ? Optional.ofNullable(e.getServerErrorMessage())
            : Optional.empty();
  }

  static Problem problem(SQLException e, Catalog catalog) {
    return new PostgresProblems(e, catalog).problem();
  }

  private Problem problem() {
    String state = error.getSQLState() == null ? "08000" : error.getSQLState();
    return switch (state) {
      case "23502" -> Problem.invalid(List.of(fault(column(), "required", "A value is required.")));
      case "23503" -> reference();
      case "23505" -> duplicate();
      case "23514" -> check();
      case "22001" ->
          Problem.invalid(
              List.of(
                  new Fault("/values", "maxLength", "A text is longer than its column allows.")));
      case "22003" ->
          Problem.invalid(
              List.of(new Fault("/values", "maximum", "A number is too large for its column.")));
      case "25006" -> Problem.of(Problem.Kind.NOT_ALLOWED, "The database can only be read.");
      case "42501" ->
          Problem.of(Problem.Kind.NOT_ALLOWED, "The database user has no right to do that.");
      case "428C9" ->
          Problem.of(Problem.Kind.NOT_ALLOWED, "The database fills in that value by itself.");
      case "57014" ->
          Problem.of(
              Problem.Kind.UNAVAILABLE,
              "The database took too long and was stopped. Narrow the search or the filters.");
      case "40001", "40P01", "55P03" ->
          Problem.of(
              Problem.Kind.UNAVAILABLE,
              "Someone else is writing the same records. Try again in a moment.");
      case "42P01", "42703", "3F000" ->
          Problem.of(
              Problem.Kind.UNAVAILABLE,
              "The tables of the database have changed. Reload and try again.");
      case "P0001" ->
          Problem.of(Problem.Kind.INVALID, "The database refuses: " + message())
              .with("errors", List.of(new Fault("/values", "trigger", message())));
      default -> byClass(state);
    };
  }

  private Problem byClass(String state) {
    return switch (state.substring(0, 2)) {
      case "08", "57", "53", "58" ->
          Problem.of(Problem.Kind.UNAVAILABLE, "The database does not answer.");
      case "22" ->
          Problem.of(Problem.Kind.INVALID, "A value does not fit its column's type.")
              .with(
                  "errors",
                  List.of(new Fault("/values", "type", "A value does not fit its column's type.")));
      case "23", "44" ->
          Problem.of(Problem.Kind.INVALID, "The database does not accept these values.")
              .with(
                  "errors",
                  List.of(new Fault("/values", "check", "A rule of the database is broken.")));
      default ->
          Problem.of(
              Problem.Kind.INTERNAL, "The database failed in a way this server does not know.");
    };
  }

  private String message() {
    return server.map(ServerErrorMessage::getMessage).orElse("no reason given.");
  }

  private Optional<Table> table() {
    return server.flatMap(
        said ->
            catalog.tables().values().stream()
                .filter(
                    table ->
                        table.shape().name().equals(said.getTable())
                            && table.shape().schema().equals(said.getSchema()))
                .findFirst());
  }

  private Optional<Column> column() {
    String name = server.map(ServerErrorMessage::getColumn).orElse("");
    return table()
        .flatMap(
            table ->
                table.columns().values().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst());
  }

  private static Fault fault(Optional<Column> column, String keyword, String message) {
    return new Fault(
        "/values" + column.map(found -> "/" + found.field()).orElse(""), keyword, message);
  }

  private Problem reference() {
    Problem problem =
        Problem.of(
            Problem.Kind.REFERENCED,
            table()
                .map(table -> table.plural() + " point at this record.")
                .orElse("A relation to another record would be broken."));
    return table().map(table -> problem.with("entity", table.entity())).orElse(problem);
  }

  /** The columns of the foreign key that an error is about, if it is one of this table's own. */
  static List<Column> pointing(SQLException e, Catalog catalog, Table written) {
    PostgresProblems problems = new PostgresProblems(e, catalog);
    String name = problems.server.map(ServerErrorMessage::getConstraint).orElse("");
    return problems.table().filter(table -> table == written).stream()
        .flatMap(table -> table.shape().foreignKeys().stream())
        .filter(key -> key.name().equals(name))
        .flatMap(key -> key.columns().stream())
        .flatMap(column -> named(written, column).stream())
        .toList();
  }

  private static Optional<Column> named(Table table, String name) {
    return table.columns().values().stream()
        .filter(column -> column.name().equals(name))
        .findFirst();
  }

  private Problem duplicate() {
    String name = server.map(ServerErrorMessage::getConstraint).orElse("");
    String message = "Another record has this value already.";
    List<Fault> faults =
        table()
            .map(
                table -> {
                  List<String> columns =
                      table.shape().uniques().stream()
                          .filter(unique -> unique.name().equals(name))
                          .findFirst()
                          .map(Shape.Unique::columns)
                          .orElse(table.shape().key());
                  return columns.stream()
                      .map(column -> fault(named(table, column), "unique", message))
                      .toList();
                })
            .orElse(List.of(new Fault("/values", "unique", message)));
    return Problem.of(Problem.Kind.DUPLICATE, "Another record has these values already.")
        .with("errors", faults);
  }

  private Problem check() {
    String name = server.map(ServerErrorMessage::getConstraint).orElse("a rule");
    String message = "Breaks a rule of the database: " + Names.title(name) + ".";
    // What PostgreSQL calls a rule about one column that has no name of its own.
    Optional<Column> column =
        table()
            .flatMap(
                table ->
                    table.columns().values().stream()
                        .filter(
                            each ->
                                name.equals(table.shape().name() + "_" + each.name() + "_check"))
                        .findFirst());
    return Problem.invalid(List.of(fault(column, "check", message)));
  }
}
