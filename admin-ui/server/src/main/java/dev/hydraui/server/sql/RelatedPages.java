package dev.hydraui.server.sql;

import dev.hydraui.server.data.Page;
import dev.hydraui.server.data.PageRequest;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.data.Scope;
import java.sql.SQLException;
import java.util.List;

/** Pages of the records that one record's relation leads to. */
final class RelatedPages {
  private final Dialect dialect;
  private final Catalog catalog;
  private final Session session;

  RelatedPages(Dialect dialect, Catalog catalog, Session session) {
    this.dialect = dialect;
    this.catalog = catalog;
    this.session = session;
  }

  Page read(Table table, Scope.Related scope, PageRequest request) throws SQLException {
    Relation relation =
        table
            .relation(scope.relation())
            .filter(each -> each.kind() != Relation.Kind.ONE)
            .orElseThrow(
                () ->
                    Problem.of(
                        Problem.Kind.NOT_FOUND,
                        table.title()
                            + " has no relation "
                            + scope.relation()
                            + " of many records."));
    Values values = dialect.values();
    List<Object> key = Keys.read(table, scope.key(), dialect.typedKeys());
    Sql here =
        new Sql()
            .add(" FROM " + Dialect.from(table.shape()) + " t WHERE ")
            .add(Pages.matches(values, table.key(), key));
    new Finding(dialect, session)
        .one(
            table,
            scope.key(),
            "SELECT 1 FROM " + Dialect.from(table.shape()) + " t",
            "",
            row -> row.getInt(1));
    List<String> local =
        relation.local().stream().map(column -> "t." + Dialect.quote(column.name())).toList();
    Sql ends = new Sql().add("SELECT ").add(local, ", ").add(here);
    Sql condition =
        relation.link().isEmpty()
            ? equal(relation.foreign(), "t.", ends)
            : in(
                relation.link().get().target(),
                "t.",
                new Sql()
                    .add("SELECT ")
                    .add(
                        relation.link().get().far().stream()
                            .map(column -> "l." + Dialect.quote(column.name()))
                            .toList(),
                        ", ")
                    .add(
                        " FROM "
                            + Dialect.from(catalog.table(relation.link().get().entity()).shape())
                            + " l WHERE ")
                    .add(equal(relation.foreign(), "l.", ends)));
    String name = String.join("\0", scope.entity(), scope.key(), scope.relation());
    return new Pages(dialect, catalog, catalog.table(relation.entity()), request, condition, name)
        .read(session);
  }

  private static Sql equal(List<Column> columns, String prefix, Sql one) {
    return compare(columns, prefix, " = (", one);
  }

  private static Sql in(List<Column> columns, String prefix, Sql many) {
    return compare(columns, prefix, " IN (", many);
  }

  private static Sql compare(List<Column> columns, String prefix, String sign, Sql select) {
    List<String> names =
        columns.stream().map(column -> prefix + Dialect.quote(column.name())).toList();
    boolean single = names.size() == 1;
    Sql sql = new Sql().add(single ? "" : "(").add(names, ", ").add(single ? "" : ")");
    return sql.add(sign).add(select).add(")");
  }
}
