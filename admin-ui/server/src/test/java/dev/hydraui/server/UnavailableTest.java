package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.server.TestSite.Reply;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class UnavailableTest {

  @Test
  void aDatabaseThatIsGoneIsNoMistakeOfTheServer() throws Exception {
    EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)");
    }
    try (TestSite site =
        TestSite.onto(Database.POSTGRES, postgres.getJdbcUrl("postgres", "postgres"))) {
      assertEquals(201, site.post("t", "{\"values\": {\"id\": 1}}").status());
      postgres.close();
      for (Reply reply :
          new Reply[] {
            site.get("t"), site.get("t/1"), site.patch("t/1", "{\"values\": {\"v\": \"x\"}}")
          }) {
        assertEquals(503, reply.status(), reply.text());
        assertEquals("unavailable", reply.problem());
        assertFalse(reply.header("Retry-After").isEmpty());
        assertFalse(reply.text().contains("SELECT"));
      }
    }
  }

  @Test
  void aDatabaseThatComesBackIsUsedAgain(@TempDir Path folder) throws Exception {
    EmbeddedPostgres first = at(folder, 0);
    int port = first.getPort();
    try (Connection connection = first.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)");
    }
    try (TestSite site =
        TestSite.onto(Database.POSTGRES, first.getJdbcUrl("postgres", "postgres"))) {
      assertEquals(200, site.get("t").status());
      first.close();
      assertEquals(503, site.get("t").status());
      try (EmbeddedPostgres second = at(folder, port)) {
        assertEquals(port, second.getPort());
        int status = 503;
        while (status == 503) {
          status = site.get("t").status();
        }
        assertEquals(200, status);
      }
    }
  }

  private static EmbeddedPostgres at(Path folder, int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  @Test
  void aLockedSqliteFileIsBusyAndThenWorksAgain() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)",
            "INSERT INTO t VALUES (1, 'x')")) {
      try (Connection other = site.connect();
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        Reply busy = site.patch("t/1", "{\"values\": {\"v\": \"y\"}}");
        assertEquals(503, busy.status(), busy.text());
        assertTrue(busy.json().get("detail").textValue().contains("writing"));
        assertEquals(200, site.get("t/1").status());
        statement.execute("ROLLBACK");
      }
      assertEquals(200, site.patch("t/1", "{\"values\": {\"v\": \"y\"}}").status());
    }
  }

  @Test
  void triggersSpeakForThemselves() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT CHECK (v <> 'bad'), w INTEGER, CONSTRAINT \"w_is_small\" CHECK (w * 2 < 10))",
            "CREATE TRIGGER no BEFORE INSERT ON t WHEN new.v = 'no' BEGIN SELECT RAISE(ABORT, 'Not on Sundays.'); END")) {
      Reply refused = site.post("t", "{\"values\": {\"v\": \"no\"}}");
      assertEquals(422, refused.status());
      assertTrue(refused.json().get("detail").textValue().contains("Not on Sundays."));
      assertEquals(422, site.post("t", "{\"values\": {\"v\": \"bad\"}}").status());
      assertTrue(site.post("t", "{\"values\": {\"w\": 7}}").text().contains("W is small"));
    }
  }
}
