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

  List<Column> columns() {
    return terms.stream().map(Term::column).toList();
  }

  /**
   * A stretch of the walk: rows that fulfil a condition, in the order of what is left.
   *
   * <p>All conditions are equalities and at most one comparison, so that an index on the columns of
   * the order answers each of them, in both databases, both ways, also among many equal values.
   */
  record Stretch(Sql condition, String by) {}

  /** The stretches of the whole walk. */
  List<Stretch> all(boolean backwards) {
    Term first = terms.get(0);
    if (!first.column().nullable()) {
      return List.of(new Stretch(new Sql(), by(0, true, backwards)));
    }
    Stretch present =
        new Stretch(new Sql().add(first.name() + " IS NOT NULL"), by(0, true, backwards));
    Stretch absent = new Stretch(new Sql().add(first.name() + " IS NULL"), by(1, false, backwards));
    return backwards ? List.of(absent, present) : List.of(present, absent);
  }

  /** The stretches past a place: what shares most with it comes first. */
  List<Stretch> past(Values values, List<Object> place, boolean backwards) {
    List<Stretch> stretches = new ArrayList<>();
    for (int at = terms.size() - 1; at >= 0; at--) {
      Sql same = new Sql();
      for (int i = 0; i < at; i++) {
        same.add(equal(values, terms.get(i), place.get(i))).add(" AND ");
      }
      Term term = terms.get(at);
      Object raw = place.get(at);
      if (raw != null) {
        String sign = term.down() != backwards ? " < " : " > ";
        Sql beyond = new Sql().add(same).add(compare(values, term, sign, raw));
        stretches.add(new Stretch(beyond, by(at, true, backwards)));
      }
      if (term.column().nullable() && (raw == null) == backwards) {
        String rest = backwards ? " IS NOT NULL" : " IS NULL";
        Sql others = new Sql().add(same).add(term.name() + rest);
        stretches.add(new Stretch(others, by(backwards ? at : at + 1, backwards, backwards)));
      }
    }
    return stretches;
  }

  /**
   * What stands after ORDER BY where the terms before this one are equal.
   *
   * @param present whether this one is known not to be null
   */
  private String by(int from, boolean present, boolean backwards) {
    List<String> parts = new ArrayList<>();
    for (int i = from; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.column().nullable() && !(present && i == from)) {
        parts.add("(" + term.name() + " IS NULL)" + (backwards ? " DESC" : ""));
      }
      parts.add(term.name() + (term.down() != backwards ? " DESC" : " ASC"));
    }
    return String.join(", ", parts);
  }

  /** What stands after ORDER BY for the whole table at once. */
  String by() {
    List<String> parts = new ArrayList<>();
    for (Term term : terms) {
      parts.add("(" + term.name() + " IS NULL), " + term.name() + (term.down() ? " DESC" : " ASC"));
    }
    return String.join(", ", parts);
  }

  private static Sql equal(Values values, Term term, Object raw) {
    return raw == null
        ? new Sql().add(term.name() + " IS NULL")
        : compare(values, term, " = ", raw);
  }

  private static Sql compare(Values values, Term term, String sign, Object raw) {
    return new Sql()
        .add(term.name() + sign)
        .bind(values.place(term.column()), values.bound(term.column(), raw));
  }
}
