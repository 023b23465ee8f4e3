package dev.hydraui.server.sql;

import dev.hydraui.server.sql.Shape.Rights;
import dev.hydraui.server.sql.Shape.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which tables of a database are shown, how they are called, and which may only be read.
 *
 * <p>A table is named as in the database, {@code customer}, with its schema if that is not the main
 * one, {@code sales.customer}; a column stands behind its table, {@code customer.password_hash}.
 * Capitals do not matter. What is hidden is never read, searched, filtered by or written, and no
 * relation leads to it. A value: each method gives a new one.
 */
public final class Tables {
  private static final Tables ALL = new Tables(List.of(), List.of(), List.of(), false, Map.of());

  private final List<String> only;
  private final List<String> hidden;
  private final List<String> readOnly;
  private final boolean allReadOnly;
  private final Map<String, Title> titles;

  private Tables(
      List<String> only,
      List<String> hidden,
      List<String> readOnly,
      boolean allReadOnly,
      Map<String, Title> titles) {
    this.only = only;
    this.hidden = hidden;
    this.readOnly = readOnly;
    this.allReadOnly = allReadOnly;
    this.titles = titles;
  }

  /** All tables and views that the database's user may read. */
  public static Tables all() {
    return ALL;
  }

  /** Only these; those that do nothing but link two others belong to them too. */
  public static Tables only(String... tables) {
    return new Tables(more(List.of(), tables), List.of(), List.of(), false, Map.of());
  }

  /** The same without these tables and columns; a column of a key cannot be hidden. */
  public Tables hide(String... names) {
    return new Tables(only, more(hidden, names), readOnly, allReadOnly, titles);
  }

  /** The same with nothing to be written. */
  public Tables readOnly() {
    return new Tables(only, hidden, readOnly, true, titles);
  }

  /** The same with these tables and columns only to be read. */
  public Tables readOnly(String... names) {
    return new Tables(only, hidden, more(readOnly, names), allReadOnly, titles);
  }

  /** The same with another title for a column. */
  public Tables title(String column, String title) {
    return title(column, title, title);
  }

  /** The same with other titles for a table's records: one of them, and many. */
  public Tables title(String table, String one, String many) {
    Map<String, Title> more = new HashMap<>(titles);
    more.put(plain(table), new Title(one, many));
    return new Tables(only, hidden, readOnly, allReadOnly, Map.copyOf(more));
  }

  private static List<String> more(List<String> names, String... added) {
    List<String> all = new ArrayList<>(names);
    for (String name : added) {
      all.add(plain(name));
    }
    return List.copyOf(all);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Sees to it that every name is one of this database's.
   *
   * @throws IllegalArgumentException naming the first that is not, or that cannot be hidden
   */
  void check(List<Shape> shapes, String mainSchema) {
    List<String> known = new ArrayList<>();
    for (Shape shape : shapes) {
      known.addAll(names(shape, mainSchema));
      for (Column column : shape.columns()) {
        List<String> names = names(shape, column, mainSchema);
        known.addAll(names);
        if (shape.key().contains(column.name()) && names.stream().anyMatch(hidden::contains)) {
          throw new IllegalArgumentException(
              names.get(0) + " is part of the key of its table and cannot be hidden.");
        }
      }
    }
    List<String> said = new ArrayList<>(only);
    said.addAll(hidden);
    said.addAll(readOnly);
    said.addAll(titles.keySet());
    said.removeAll(known);
    if (!said.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no table or column named "
              + said.get(0)
              + ". Expected a name such as customer or customer.email.");
    }
  }

  /** The shapes as they are shown. */
  List<Shape> of(List<Shape> shapes, String mainSchema) {
    return shapes.stream()
        .filter(shape -> shown(names(shape, mainSchema)))
        .map(shape -> of(shape, mainSchema))
        .filter(shape -> !shape.columns().isEmpty())
        .toList();
  }

  private boolean shown(List<String> table) {
    boolean wanted = only.isEmpty() || table.stream().anyMatch(only::contains);
    return wanted && table.stream().noneMatch(hidden::contains);
  }

  private Shape of(Shape shape, String mainSchema) {
    List<String> table = names(shape, mainSchema);
    List<Column> columns = new ArrayList<>();
    Rights rights = shape.rights();
    for (Column column : shape.columns()) {
      List<String> names = names(shape, column, mainSchema);
      boolean shown = names.stream().noneMatch(hidden::contains);
      boolean fixed = names.stream().anyMatch(readOnly::contains);
      if (column.needed() && (!shown || fixed)) {
        rights = rights.withoutCreate("A new record needs a value that cannot be given here.");
      }
      if (shown) {
        Column titled = title(names).map(title -> column.titled(title.one())).orElse(column);
        columns.add(fixed ? titled.readOnly("This value can only be read here.") : titled);
      }
    }
    if (allReadOnly || table.stream().anyMatch(readOnly::contains)) {
      rights = rights.without("These records can only be read here.");
    }
    List<String> left = columns.stream().map(Column::name).toList();
    return new Shape(
        shape.schema(),
        shape.name(),
        title(table).orElse(shape.title()),
        shape.view(),
        shape.description(),
        columns,
        shape.key(),
        shape.uniques(),
        shape.foreignKeys(),
        rights,
        shape.identity(),
        // An index that knows hidden columns would find by them.
        shape.search().filter(index -> left.containsAll(index.columns())));
  }

  private Optional<Title> title(List<String> names) {
    return names.stream().filter(titles::containsKey).map(titles::get).findFirst();
  }

  private static List<String> names(Shape shape, String mainSchema) {
    String full =
        plain(shape.schema().isEmpty() ? shape.name() : shape.schema() + "." + shape.name());
    return shape.schema().equals(mainSchema) ? List.of(plain(shape.name()), full) : List.of(full);
  }

  private static List<String> names(Shape shape, Column column, String mainSchema) {
    return names(shape, mainSchema).stream()
        .map(name -> name + "." + plain(column.name()))
        .toList();
  }
}
