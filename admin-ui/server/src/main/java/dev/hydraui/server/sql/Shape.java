package dev.hydraui.server.sql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table or view as the database's catalogue describes it, before names and relations are made.
 *
 * @param schema empty where the database has none
 * @param title its names for people
 * @param key the column names of the primary key, or of what stands in for it
 * @param uniques column names of each further unique constraint or index
 * @param identity a hidden column that tells rows apart, where the table has one
 * @param search an index for words, where the table has one
 */
record Shape(
    String schema,
    String name,
    Title title,
    boolean view,
    String description,
    List<Column> columns,
    List<String> key,
    List<Unique> uniques,
    List<ForeignKey> foreignKeys,
    Rights rights,
    Optional<Column> identity,
    Optional<SearchIndex> search) {

  /** What people call a table's records: one of them, and many. */
  record Title(String one, String many) {
    /** A title made from a table's name. */
    static Title of(String name) {
      String words = Names.title(name);
      String one = Names.singular(words);
      return new Title(one, one.equals(words) ? Names.plural(words) : words);
    }
  }

  /** Columns that are unique together, and the constraint's or index's name. */
  record Unique(String name, List<String> columns) {
    /** The primary key; where there is none, the fewest columns that are unique and never null. */
    static List<String> key(List<String> primary, List<Unique> uniques, List<Column> columns) {
      Set<String> filled =
          columns.stream()
              .filter(column -> !column.nullable())
              .map(Column::name)
              .collect(Collectors.toSet());
      return primary.isEmpty()
          ? uniques.stream()
              .map(Unique::columns)
              .filter(filled::containsAll)
              .min(Comparator.comparing(List::size))
              .orElse(primary)
          : primary;
    }
  }

  /** Columns that point at columns of another table, in step. */
  record ForeignKey(
      String name,
      List<String> columns,
      String otherSchema,
      String other,
      List<String> otherColumns) {}

  /** What the database lets this connection do; a reason where it does not. */
  record Rights(Optional<String> noCreate, Optional<String> noUpdate, Optional<String> noDelete) {
    static final Rights ALL = new Rights(Optional.empty(), Optional.empty(), Optional.empty());

    static Rights none(String why) {
      return new Rights(Optional.of(why), Optional.of(why), Optional.of(why));
    }

    /** The same without new records. */
    Rights withoutCreate(String why) {
      return new Rights(Optional.of(noCreate.orElse(why)), noUpdate, noDelete);
    }

    /** The same without anything; a reason that stands already stays. */
    Rights without(String why) {
      return new Rights(
          Optional.of(noCreate.orElse(why)),
          Optional.of(noUpdate.orElse(why)),
          Optional.of(noDelete.orElse(why)));
    }

    boolean any() {
      return noCreate.isEmpty() || noUpdate.isEmpty() || noDelete.isEmpty();
    }
  }

  /**
   * An index that finds parts of words.
   *
   * @param table the index's own table (SQLite FTS5); empty where the index works by itself
   * @param key the column it knows rows by; empty for the row's number
   * @param columns the columns it covers
   */
  record SearchIndex(String table, String key, List<String> columns) {}
}
