package dev.hydraui.server.sql;

import dev.hydraui.server.data.Operator;
import java.util.List;
import java.util.Optional;

/**
 * How rows with some words are found.
 *
 * @param walk a condition to test row by row: good where the words are frequent
 * @param look a condition that an index answers: good where they are rare
 */
record Search(Optional<Sql> walk, Optional<Sql> look) {
  static Search walking(Sql walk) {
    return new Search(Optional.of(walk), Optional.empty());
  }

  static Search looking(Sql look) {
    return new Search(Optional.empty(), Optional.of(look));
  }

  static Search either(Sql walk, Sql look) {
    return new Search(Optional.of(walk), Optional.of(look));
  }

  /** The condition that counts or takes all rows at once. */
  Sql whole() {
    return look.or(() -> walk).orElseThrow();
  }

  /** Each word occurs in some column of the row. */
  static Sql scan(Dialect dialect, Table table, String alias, List<String> words) {
    Sql all = new Sql();
    for (String word : words) {
      all.add(all.isEmpty() ? "(" : " AND (");
      String or = "";
      for (Column column : table.search()) {
        String text = dialect.text(column, alias + "." + Dialect.quote(column.name()));
        all.add(or).add(dialect.part(text, Operator.CONTAINS, word));
        or = " OR ";
      }
      all.add(")");
    }
    return all;
  }
}
