package dev.hydraui.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables full of ties and nulls. */
final class Items {
  static final int ROWS = 137;

  private Items() {}

  /**
   * A site over {@code item} with a composite key, {@code team} that items point at, {@code loose}
   * without a key, and the view {@code seen}; each but {@code team} has {@link #ROWS} rows.
   */
  static TestSite open(Database database) throws IOException, SQLException {
    List<String> sql = new ArrayList<>();
    sql.add("CREATE TABLE team (id {id}, name TEXT)");
    sql.add(
        "CREATE TABLE item (a VARCHAR(5), b INTEGER, c {double}, d {moment}, team_id BIGINT REFERENCES team (id), k1 INTEGER NOT NULL, k2 VARCHAR(9) NOT NULL, PRIMARY KEY (k1, k2))");
    sql.add("CREATE TABLE loose (a VARCHAR(5), b INTEGER)");
    sql.add("CREATE VIEW seen AS SELECT a, b, k1 FROM item");
    sql.add("INSERT INTO team (id, name) VALUES (1, 'Ärger 100%'), (2, 'under_score'), (3, NULL)");
    Random random = new Random(7);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String a = random.nextInt(4) == 0 ? "NULL" : "'" + "xyz".charAt(random.nextInt(3)) + "'";
      String b = random.nextInt(4) == 0 ? "NULL" : "" + (random.nextInt(5) - 2);
      String c = random.nextInt(3) == 0 ? "NULL" : "" + random.nextInt(3) / 8.0;
      String d =
          random.nextInt(3) == 0 ? "NULL" : "'2026-01-0" + (1 + random.nextInt(3)) + " 10:00:00'";
      String team = random.nextInt(2) == 0 ? "NULL" : "" + (1 + random.nextInt(3));
      rows.add("(" + String.join(", ", a, b, c, d, team, "" + i % 10, "'k" + i + "'") + ")");
    }
    sql.add("INSERT INTO item (a, b, c, d, team_id, k1, k2) VALUES " + String.join(", ", rows));
    sql.add("INSERT INTO loose SELECT a, b FROM item");
    return TestSite.over(database, sql.toArray(String[]::new));
  }
}
