package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hydraui.server.TestSite.Reply;
import dev.hydraui.server.data.Problem;
import dev.hydraui.server.sql.SqlSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An application's own pool, set up in a way that is not ours. */
@ParameterizedClass
@EnumSource(Database.class)
final class LentConnectionsTest {
  private final Database database;
  private String url;
  private HikariDataSource pool;
  private TestSite site;

  LentConnectionsTest(Database database) {
    this.database = database;
  }

  @BeforeEach
  void open() throws Exception {
    url = database.create();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(database.say("CREATE TABLE a (id {id}, v TEXT, at {moment})"));
      statement.execute(
          database.say("CREATE TABLE b (id {id}, a_id BIGINT NOT NULL REFERENCES a (id))"));
      statement.execute("INSERT INTO a VALUES (101, 'x', '2026-03-01 14:05:00')");
      statement.execute("INSERT INTO b VALUES (101, 101)");
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setAutoCommit(false);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(250);
    if (database == Database.POSTGRES) {
      config.setConnectionInitSql(
          "SET DateStyle = 'ISO, DMY'; SET TIME ZONE 'Asia/Kolkata'; SET lock_timeout = '77s'");
    }
    pool = new HikariDataSource(config);
    site = TestSite.serving(database, url, SqlSource.over(pool));
  }

  @AfterEach
  void close() {
    site.close();
    pool.close();
  }

  /** What a connection of the pool is set to. */
  private String settings() throws Exception {
    String sql =
        database == Database.SQLITE
            ? "PRAGMA foreign_keys"
            : "SELECT concat_ws('; ', current_setting('DateStyle'), current_setting('TimeZone'), current_setting('lock_timeout'), current_setting('IntervalStyle'))";
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertFalse(connection.getAutoCommit());
      return row.next() ? row.getString(1) : "";
    }
  }

  @Test
  void serveAndComeBackAsTheyWere() throws Exception {
    String before = settings();
    JsonNode seen = site.read("a/101");
    assertEquals("2026-03-01T14:05:00", seen.at("/values/at").textValue());
    assertEquals(201, site.post("a", "{\"values\": {\"v\": \"new\"}}").status());
    String change = "{\"version\": " + seen.get("version") + ", \"values\": {\"v\": \"y\"}}";
    assertEquals(200, site.patch("a/101", change).status());
    assertEquals("conflict", site.patch("a/101", change).problem());
    assertEquals("referenced", site.delete("a/101").problem());
    assertEquals(204, site.delete("b/101").status());
    assertEquals("malformed", site.get("a?after=x").problem());
    assertEquals(2, site.read("a?total=exact").get("total").intValue());
    assertEquals(before, settings());
    site.close();
    assertEquals(before, settings());
  }

  @Test
  void areAllInUse() throws Exception {
    try (Connection held = pool.getConnection()) {
      assertFalse(held.isClosed());
      Reply reply = site.get("a");
      assertEquals("unavailable", reply.problem(), reply.text());
      assertFalse(reply.header("Retry-After").isEmpty());
    }
    assertEquals(200, site.get("a").status());
  }

  @Test
  void areGone() {
    pool.close();
    Problem problem = assertThrows(Problem.class, () -> SqlSource.over(pool));
    assertEquals(Problem.Kind.UNAVAILABLE, problem.kind());
    assertTrue(problem.getMessage().contains("does not answer"));
  }
}
