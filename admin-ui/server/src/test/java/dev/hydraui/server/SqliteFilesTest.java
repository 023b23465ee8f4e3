package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Files that others own and go on using. */
final class SqliteFilesTest {

  @Test
  void keepTheirJournalAsItWas() throws Exception {
    for (String mode : new String[] {"delete", "wal"}) {
      try (TestSite site =
          TestSite.over(
              Database.SQLITE, "PRAGMA journal_mode = " + mode, "CREATE TABLE t (id {id})")) {
        assertEquals(201, site.post("t", "{\"values\": {}}").status());
        try (Connection connection = site.connect();
            Statement statement = connection.createStatement();
            ResultSet row = statement.executeQuery("PRAGMA journal_mode")) {
          assertEquals(mode, row.getString(1));
        }
      }
    }
  }

  @Test
  void mayHaveViewsOfTablesThatAreGone() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE kept (id {id})",
            "CREATE TABLE gone (id {id}, at DATETIME)",
            "CREATE VIEW broken AS SELECT * FROM gone",
            "DROP TABLE gone")) {
      JsonNode defs = site.schema().get("$defs");
      assertTrue(defs.has("kept"));
      assertFalse(defs.has("broken"));
    }
  }

  @Test
  void mayLoseATableWhileTheyAreOpen() throws Exception {
    try (TestSite site =
        TestSite.over(Database.SQLITE, "CREATE TABLE a (id {id})", "CREATE TABLE b (id {id})")) {
      assertEquals(200, site.get("b").status());
      site.sql("DROP TABLE b");
      Reply reply = site.get("b");
      assertEquals("unavailable", reply.problem(), reply.text());
      assertTrue(reply.json().get("detail").textValue().contains("changed"));
      assertFalse(site.schema().get("$defs").has("b"));
      assertEquals("not-found", site.get("b").problem());
    }
  }

  @Test
  void areFilteredByNumbersBeyondTheirOwn() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE t (id {id}, n INTEGER, r REAL)",
            "INSERT INTO t VALUES (1, 9223372036854775807, 1e300)")) {
      for (String filter :
          new String[] {"n%5D%5Blt%5D=1e300", "r%5D%5Blt%5D=2e300", "r%5D%5Beq%5D=1e300"}) {
        assertEquals(1, site.read("t?filter%5B" + filter).get("items").size(), filter);
      }
      assertEquals(0, site.read("t?filter%5Bn%5D%5Bgt%5D=1e20").get("items").size());
    }
  }

  @Test
  void mayLinkToATableOfValues() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE post (id {id})",
            "CREATE TABLE value (id {id})",
            "CREATE TABLE post_value (post_id INTEGER REFERENCES post (id), value_id INTEGER REFERENCES value (id), PRIMARY KEY (post_id, value_id)) WITHOUT ROWID",
            "INSERT INTO post VALUES (1)",
            "INSERT INTO value VALUES (7)")) {
      String name = site.schema().at("/$defs/post/x-hydra/relations/0/name").textValue();
      assertEquals(204, site.post("post/1/" + name, "{\"key\": \"7\"}").status());
      assertEquals(1, site.read("post/1/" + name).get("items").size());
      assertEquals(204, site.delete("post/1/" + name + "/7").status());
    }
  }
}
