package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import dev.hydraui.server.sql.SqlSource;
import dev.hydraui.server.sql.Tables;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an application shows of its database. */
final class TablesTest {

  private static TestSite open(Database database, Tables tables) throws Exception {
    String url = database.create();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "CREATE TABLE team (id {id}, name TEXT)",
              "CREATE TABLE person (id {id}, name TEXT NOT NULL, password_hash TEXT, pin TEXT NOT NULL DEFAULT '0', team_id BIGINT REFERENCES team (id))",
              "CREATE TABLE audit (id {id}, line TEXT, secret TEXT NOT NULL)",
              "CREATE TABLE migrations (id {id})",
              "INSERT INTO team VALUES (1, 'Red')",
              "INSERT INTO person VALUES (101, 'Ada', 'c0ffee', '1', 1)",
              "INSERT INTO audit VALUES (1, 'hello', 's')")) {
        statement.execute(database.say(sql));
      }
    }
    return TestSite.serving(database, url, SqlSource.open(url, "", "", tables));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatIsHiddenIsNowhere(Database database) throws Exception {
    try (TestSite site =
        open(database, Tables.all().hide("migrations", "TEAM", "person.password_hash"))) {
      JsonNode schema = site.schema();
      assertFalse(schema.get("$defs").has("migrations"));
      assertFalse(schema.toString().contains("password_hash"));
      assertEquals("[]", schema.at("/$defs/person/x-hydra/relations").toString());
      assertEquals(404, site.get("migrations").status());
      assertFalse(site.read("person/101").toString().contains("c0ffee"));
      assertEquals(0, site.read("person?search=c0ffee").get("items").size());
      for (String query :
          List.of("sort=password_hash", "filter%5Bpassword_hash%5D%5Bstarts%5D=c")) {
        assertEquals("malformed", site.get("person?" + query).problem());
      }
      assertEquals(404, site.get("person/101/values/password_hash").status());
      assertEquals(
          "malformed",
          site.patch("person/101", "{\"values\": {\"password_hash\": \"\"}}").problem());
      assertEquals(201, site.post("person", "{\"values\": {\"name\": \"Bo\"}}").status());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void onlyWhatIsChosenIsShown(Database database) throws Exception {
    try (TestSite site = open(database, Tables.only("person", "team").hide("person.pin"))) {
      assertEquals("[\"person\",\"team\"]", site.schema().at("/x-hydra/entities").toString());
      assertEquals(404, site.get("audit").status());
      assertEquals("Red", site.read("person/101").at("/related/team/label").textValue());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatCanOnlyBeReadSaysSo(Database database) throws Exception {
    Tables tables = Tables.all().readOnly("team", "person.pin").hide("audit.secret");
    try (TestSite site = open(database, tables)) {
      JsonNode defs = site.schema().get("$defs");
      assertFalse(defs.at("/team/x-hydra/may/update").booleanValue());
      assertTrue(defs.at("/person/properties/pin/readOnly").booleanValue());
      assertTrue(defs.at("/person/x-hydra/may/create").booleanValue());
      assertFalse(defs.at("/audit/x-hydra/may/create").booleanValue());
      assertTrue(defs.at("/audit/x-hydra/may/update").booleanValue());
      for (Reply reply :
          List.of(
              site.post("team", "{\"values\": {}}"),
              site.patch("team/1", "{\"values\": {\"name\": \"x\"}}"),
              site.delete("team/1"),
              site.patch("person/101", "{\"values\": {\"pin\": \"2\"}}"),
              site.post("audit", "{\"values\": {\"line\": \"x\"}}"))) {
        assertEquals("not-allowed", reply.problem());
      }
      assertEquals(200, site.patch("person/101", "{\"values\": {\"name\": \"x\"}}").status());
    }
    try (TestSite site = open(database, Tables.all().readOnly())) {
      assertEquals(
          "not-allowed", site.patch("person/101", "{\"values\": {\"name\": \"x\"}}").problem());
      assertEquals(200, site.get("person/101").status());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void titlesAreTheApplications(Database database) throws Exception {
    Tables tables =
        Tables.all()
            .title("person", "Mensch", "Menschen")
            .title("person.name", "Rufname")
            .title("person.team_id", "Mannschaft");
    try (TestSite site = open(database, tables)) {
      JsonNode person = site.schema().at("/$defs/person");
      assertEquals("Mensch", person.get("title").textValue());
      assertEquals("Menschen", person.at("/x-hydra/plural").textValue());
      assertEquals("Rufname", person.at("/properties/name/title").textValue());
      assertEquals("Mannschaft", person.at("/properties/team_id/title").textValue());
      assertEquals("Mannschaft", person.at("/x-hydra/relations/0/title").textValue());
      assertEquals(
          "Menschen", site.schema().at("/$defs/team/x-hydra/relations/0/title").textValue());
      Reply reply = site.post("person", "{\"values\": {\"name\": 1}}");
      assertTrue(reply.json().get("detail").textValue().startsWith("Rufname"), reply.text());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void namesThatTheDatabaseDoesNotHaveAreRefused(Database database) throws Exception {
    for (Tables wrong :
        List.of(
            Tables.all().hide("nope"),
            Tables.only("nope"),
            Tables.all().readOnly("person.nope"),
            Tables.all().title("nobody", "x"))) {
      String said =
          assertThrows(IllegalArgumentException.class, () -> open(database, wrong)).getMessage();
      assertTrue(said.contains("no table or column named"), said);
    }
    String key =
        assertThrows(
                IllegalArgumentException.class,
                () -> open(database, Tables.all().hide("person.id")))
            .getMessage();
    assertTrue(key.contains("key"), key);
  }
}
