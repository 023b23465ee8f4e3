package dev.hydraui.server.sql;

import dev.hydraui.server.data.PageRequest;
import dev.hydraui.server.data.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of a page: the sort fields, then whatever tells rows apart, in the direction of the
 * last sort field, so that one index serves both directions. Null comes last.
 *
 * @param total whether the terms tell all rows apart, so that a row is a place to go on from
 */
record Order(List<Term> terms, boolean total) {

  /** One column of the order. */
  record Term(Column column, boolean down) {
    String name() {
      return "t." + Dialect.quote(column.name());
    }

    Term turned(boolean turn) {
      return turn ? new Term(column, !down) : this;
    }
  }

  static Order of(Table table, List<PageRequest.Sort> sort) {
    List<Term> terms = new ArrayList<>();
    for (PageRequest.Sort each : sort) {
      Column column = table.columns().get(each.field());
      if (column == null || !column.type().ordered()) {
        throw Problem.of(Problem.Kind.MALFORMED, "Cannot sort by " + each.field() + ".");
      }
      if (terms.stream().noneMatch(term -> term.column().equals(column))) {
        terms.add(new Term(column, each.down()));
      }
    }
    boolean down = !terms.isEmpty() && terms.get(terms.size() - 1).down();
    List<Column> last = new ArrayList<>(table.key());
    boolean sure = !last.isEmpty() && last.stream().noneMatch(Column::nullable);
    if (!sure && table.shape().identity().isPresent()) {
      // A key that may be null (SQLite allows it) tells nothing apart for sure; the row's place
      // does.
      last.add(table.shape().identity().get());
      sure = true;
    } else if (!sure) {
      last = table.columns().values().stream().filter(column -> column.type().ordered()).toList();
    }
    for (Column column : last) {
      if (terms.stream().noneMatch(term -> term.column().equals(column))) {
        terms.add(new Term(column, down));
      }
    }
    return new Order(List.copyOf(terms), sure);
  }

  Order without(Term first) {
    return new Order(terms.stream().filter(term -> term != first).toList(), total);
  }

  List<Column> columns() {
    return terms.stream().map(Term::column).toList();
  }

  /** What stands after ORDER BY. {@code full} names columns known not to be null here. */
  String by(boolean backwards, List<Column> full) {
    List<String> parts = new ArrayList<>();
    for (Term term : terms) {
      if (term.column().nullable() && !full.contains(term.column())) {
        parts.add("(" + term.name() + " IS NULL)" + (backwards ? " DESC" : ""));
      }
      parts.add(term.name() + (term.down() != backwards ? " DESC" : " ASC"));
    }
    return String.join(", ", parts);
  }

  /** The condition of all rows past the given place. */
  Sql past(Values values, List<Object> place, boolean backwards, List<Column> full) {
    boolean even =
        terms.stream().allMatch(term -> term.down() == terms.get(0).down())
            && terms.stream()
                .allMatch(term -> !term.column().nullable() || full.contains(term.column()));
    return even ? rowPast(values, place, backwards) : past(values, place, backwards, full, 0);
  }

  private Sql rowPast(Values values, List<Object> place, boolean backwards) {
    String sign = terms.get(0).down() != backwards ? " < " : " > ";
    if (terms.size() == 1) {
      return compare(values, terms.get(0), sign, place.get(0));
    }
    Sql sql =
        new Sql().add("(").add(terms.stream().map(Term::name).toList(), ", ").add(")" + sign + "(");
    for (int i = 0; i < terms.size(); i++) {
      Column column = terms.get(i).column();
      sql.add(i == 0 ? "" : ", ").bind(values.place(column), values.bound(column, place.get(i)));
    }
    return sql.add(")");
  }

  /** Term by term: past at this one, or equal here and past at the next. */
  private Sql past(
      Values values, List<Object> place, boolean backwards, List<Column> full, int at) {
    Term term = terms.get(at);
    Object raw = place.get(at);
    boolean nullable = term.column().nullable() && !full.contains(term.column());
    Sql here = new Sql();
    if (raw == null) {
      here.add(backwards ? term.name() + " IS NOT NULL" : "1 = 0");
    } else {
      here.add(compare(values, term, term.down() != backwards ? " < " : " > ", raw));
      if (nullable && !backwards) {
        here = new Sql().add("(").add(here).add(" OR " + term.name() + " IS NULL)");
      }
    }
    if (at == terms.size() - 1) {
      return here;
    }
    Sql equal =
        raw == null ? new Sql().add(term.name() + " IS NULL") : compare(values, term, " = ", raw);
    Sql next = past(values, place, backwards, full, at + 1);
    Sql or = new Sql().add("(").add(here).add(" OR (").add(equal).add(" AND ").add(next).add("))");
    if (at == 0 && raw != null && !nullable) {
      // Says the same once more, in a form that an index on the first column answers.
      String sign = term.down() != backwards ? " <= " : " >= ";
      return new Sql().add("(").add(compare(values, term, sign, raw)).add(" AND ").add(or).add(")");
    }
    return or;
  }

  private static Sql compare(Values values, Term term, String sign, Object raw) {
    return new Sql()
        .add(term.name() + sign)
        .bind(values.place(term.column()), values.bound(term.column(), raw));
  }
}
