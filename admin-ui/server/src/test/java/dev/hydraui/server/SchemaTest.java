package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.json.Json;
import dev.hydraui.schema.Entity;
import dev.hydraui.schema.Schema;
import dev.hydraui.server.TestSite.Reply;
import dev.hydraui.server.sample.Crm;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SchemaTest {

  static TestSite crm(Database database, int contacts) throws Exception {
    if (database == Database.SQLITE) {
      Path file = Database.file("crm.db");
      Crm.sqlite(file, contacts);
      return TestSite.onto(database, "jdbc:sqlite:" + file);
    }
    String url = database.create();
    try (Connection connection = DriverManager.getConnection(url)) {
      Crm.postgres(connection, contacts);
    }
    return TestSite.onto(database, url);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void describesTheSample(Database database) throws Exception {
    try (TestSite site = crm(database, 500)) {
      JsonNode schema = site.schema();
      assertEquals("../api/data", schema.at("/x-hydra/data").textValue());
      assertEquals(
          List.of("activity", "company", "contact", "deal", "tag", "user", "contact_tag"),
          texts(schema.at("/x-hydra/entities")));
      JsonNode contact = schema.at("/$defs/contact");
      assertEquals("Contact", contact.get("title").textValue());
      assertEquals("Contacts", contact.at("/x-hydra/plural").textValue());
      assertEquals(List.of("first_name", "last_name"), texts(contact.at("/x-hydra/display")));
      assertEquals(List.of("first_name", "last_name"), texts(contact.get("required")));
      assertEquals("[\"string\",\"null\"]", contact.at("/properties/email/type").toString());
      assertEquals("email", contact.at("/properties/email/format").textValue());
      assertEquals(60, contact.at("/properties/first_name/maxLength").intValue());
      assertEquals("First name", contact.at("/properties/first_name/title").textValue());
      assertEquals("relation", contact.at("/properties/company_id/x-hydra/widget").textValue());
      assertEquals("company", contact.at("/properties/company_id/x-hydra/relation").textValue());
      assertEquals("select", contact.at("/properties/status/x-hydra/widget").textValue());
      assertEquals(
          List.of("lead", "active", "dormant", "lost"),
          texts(contact.at("/properties/status/enum")));
      assertEquals("lead", contact.at("/properties/status/default").textValue());
      assertEquals("checkbox", contact.at("/properties/newsletter/x-hydra/widget").textValue());
      assertEquals("date", contact.at("/properties/birthday/format").textValue());
      assertEquals("local-date-time", contact.at("/properties/created_at/format").textValue());
      assertEquals("textarea", contact.at("/properties/notes/x-hydra/widget").textValue());
      assertEquals("100", schema.at("/$defs/deal/properties/probability/maximum").asText());
      assertEquals("0.01", schema.at("/$defs/deal/properties/amount/multipleOf").asText());
      assertEquals("0", schema.at("/$defs/company/properties/employees/minimum").asText());
      assertTrue(contact.at("/properties/id/x-hydra/generated").booleanValue());
      assertEquals("Companies", schema.at("/$defs/company/x-hydra/plural").textValue());
      assertTrue(schema.at("/$defs/contact_tag/x-hydra/hidden").booleanValue());
      assertEquals(
          "parent one company children, owner one user companies, children many company parent, contacts many contact company, deals many deal company",
          relations(schema, "company"));
      assertEquals(
          "company one company contacts, activities many activity contact, deals many deal contact, tags through tag contacts",
          relations(schema, "contact"));
      assertEquals(
          "manager one user users_by_manager, activities many activity user, companies many company owner, deals many deal owner, users_by_manager many user manager",
          relations(schema, "user"));
    }
  }

  private static String relations(JsonNode schema, String entity) {
    List<String> all = new ArrayList<>();
    schema
        .at("/$defs/" + entity + "/x-hydra/relations")
        .forEach(
            each ->
                all.add(
                    each.get("name").textValue()
                        + " "
                        + each.get("kind").textValue()
                        + " "
                        + each.get("entity").textValue()
                        + " "
                        + each.path("inverse").asText()));
    return String.join(", ", all);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void canBeReadByTheClient(Database database) throws Exception {
    try (TestSite site = crm(database, 10)) {
      Reply reply = site.send(site.request("/meta/schema"));
      Schema schema = Schema.read(Json.parse(reply.text()));
      assertEquals(7, schema.entities().size());
      for (Entity entity : schema.entities()) {
        assertFalse(entity.display().isEmpty());
      }
    }
  }

  @Test
  void isServedWithATagAndFollowsTheTables() throws Exception {
    try (TestSite site =
        TestSite.over(Database.SQLITE, "CREATE TABLE a (id INTEGER PRIMARY KEY)")) {
      Reply first = site.send(site.request("/meta/schema"));
      String tag = first.header("ETag");
      assertEquals("application/schema+json", first.header("Content-Type"));
      assertTrue(tag.startsWith("\""));
      Reply again = site.send(site.request("/meta/schema").header("If-None-Match", tag));
      assertEquals(304, again.status());
      assertEquals("", again.text());
      site.sql("CREATE TABLE b (id INTEGER PRIMARY KEY)");
      long patience = System.nanoTime() + 20_000_000_000L;
      while (!site.schema().get("$defs").has("b") && System.nanoTime() < patience) {
        Thread.onSpinWait();
      }
      assertTrue(site.schema().get("$defs").has("b"));
      assertEquals(
          200, site.send(site.request("/meta/schema").header("If-None-Match", tag)).status());
      assertEquals(0, site.read("b").get("items").size());
    }
  }

  @Test
  void groupsBySchemaAndUnderstandsPostgresTypes() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.POSTGRES,
            "CREATE SCHEMA sales",
            "CREATE TYPE mood AS ENUM ('sad', 'it''s ok')",
            "CREATE DOMAIN short AS VARCHAR(7) CHECK (VALUE <> '')",
            "CREATE TABLE person (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), mood mood NOT NULL DEFAULT 'sad', short short, n NUMERIC(30, 4), big BIGINT, small SMALLINT,"
                + " at TIMESTAMPTZ, local TIMESTAMP, day DATE, t TIME, ok BOOLEAN, j JSONB, raw BYTEA, list INTEGER[], gap INTERVAL, ip INET, f REAL, price MONEY, x XML)",
            "COMMENT ON TABLE person IS 'Someone we know.'",
            "CREATE TABLE sales.order (no SERIAL PRIMARY KEY, person_id UUID REFERENCES person (id), a INTEGER, b INTEGER, UNIQUE (a, b))",
            "CREATE TABLE sales.line (order_a INTEGER, order_b INTEGER, pos INTEGER, PRIMARY KEY (pos), FOREIGN KEY (order_a, order_b) REFERENCES sales.order (a, b))",
            "CREATE MATERIALIZED VIEW frozen AS SELECT 1 AS one",
            "INSERT INTO person (id, mood, n, big, at, local, day, t, ok, j, raw, list, gap, ip, f, price) VALUES ('00000000-0000-0000-0000-000000000001', 'it''s ok', 12345678901234567890123456.7890, 9007199254740993,"
                + " '2026-03-01T14:05:00.5+02', 'infinity', '0044-03-15 BC', '14:05', true, '{\"a\": [1.50]}', '\\x00ff', '{1,NULL,3}', '1 day 02:00', '10.0.0.0/8', 'NaN', 12)",
            "INSERT INTO sales.order (person_id, a, b) VALUES ('00000000-0000-0000-0000-000000000001', 1, 2)",
            "INSERT INTO sales.line VALUES (1, 2, 3)")) {
      JsonNode schema = site.schema();
      assertEquals("Sales", schema.at("/$defs/sales.order/x-hydra/group").textValue());
      assertEquals("Someone we know.", schema.at("/$defs/person/description").textValue());
      assertEquals(
          List.of("sad", "it's ok"), texts(schema.at("/$defs/person/properties/mood/enum")));
      assertEquals(7, schema.at("/$defs/person/properties/short/maxLength").intValue());
      assertEquals("uuid", schema.at("/$defs/person/properties/id/format").textValue());
      assertTrue(schema.at("/$defs/person/properties/list/readOnly").booleanValue());
      assertTrue(
          schema.at("/$defs/person/properties/gap/x-hydra/why").textValue().contains("Durations"));
      assertEquals(
          "[\"a\",\"b\"]",
          schema.at("/$defs/sales.line/x-hydra/relations/0/references").toString());
      JsonNode values = site.read("person/00000000-0000-0000-0000-000000000001").get("values");
      assertEquals("12345678901234567890123456.7890", values.get("n").asText());
      assertEquals("9007199254740993", values.get("big").asText());
      assertEquals("2026-03-01T12:05:00.5Z", values.get("at").textValue());
      assertEquals("infinity", values.get("local").textValue());
      assertEquals("0044-03-15 BC", values.get("day").textValue());
      assertEquals("14:05:00", values.get("t").textValue());
      assertEquals("{\"a\": [1.50]}", values.get("j").textValue());
      assertEquals("AP8=", values.get("raw").textValue());
      assertEquals("{1,NULL,3}", values.get("list").textValue());
      assertEquals("P1DT2H", values.get("gap").textValue());
      assertEquals("10.0.0.0/8", values.get("ip").textValue());
      assertEquals("NaN", values.get("f").textValue());
      assertEquals("1", site.read("sales.line/3").at("/related/order/key").textValue());
      for (String sort :
          List.of(
              "mood", "-n", "at", "-local", "day", "f", "-ip", "gap", "id", "short", "ok", "raw")) {
        assertEquals(1, site.read("person?sort=" + sort).get("items").size(), sort);
      }
      assertEquals("malformed", site.get("person?sort=j").problem());
      Reply made =
          site.post(
              "person",
              "{\"values\": {\"mood\": \"sad\", \"n\": 0.0001, \"at\": \"2026-01-01T00:00:00+01:00\", \"j\": \"[1, 2]\", \"ip\": \"::1\", \"raw\": \"/w==\"}}");
      assertEquals(201, made.status(), made.text());
      assertEquals("2025-12-31T23:00:00Z", made.json().at("/values/at").textValue());
      assertEquals(422, site.post("person", "{\"values\": {\"ip\": \"no address\"}}").status());
      assertEquals(422, site.post("person", "{\"values\": {\"j\": \"{\"}}").status());
      assertEquals(422, site.post("person", "{\"values\": {\"small\": 40000}}").status());
      assertEquals(422, site.post("person", "{\"values\": {\"short\": \"\"}}").status());
      assertEquals(1, site.read("frozen").get("items").size());
    }
  }

  @Test
  void saysWhatTheDatabaseUserMayNotDo() throws Exception {
    try (TestSite owner =
        TestSite.over(
            Database.POSTGRES,
            "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)",
            "INSERT INTO t VALUES (1, 'x')",
            "CREATE TABLE secret (id INTEGER)",
            "CREATE ROLE reader LOGIN",
            "GRANT SELECT, INSERT, DELETE ON t TO reader")) {
      try (TestSite site =
          TestSite.onto(Database.POSTGRES, owner.url().replace("user=postgres", "user=reader"))) {
        JsonNode own = site.schema().at("/$defs/t/x-hydra");
        assertTrue(own.at("/may/create").booleanValue());
        assertFalse(own.at("/may/update").booleanValue());
        assertTrue(own.at("/why/update").textValue().contains("no right"));
        assertFalse(site.schema().get("$defs").has("secret"));
        assertEquals("not-allowed", site.patch("t/1", "{\"values\": {\"v\": \"y\"}}").problem());
        String version = site.read("t/1").get("version").textValue();
        assertEquals("conflict", site.delete("t/1?version=other").problem());
        assertEquals(204, site.delete("t/1?version=" + version).status());
      } finally {
        owner.sql("DROP OWNED BY reader");
        owner.sql("DROP ROLE reader");
      }
    }
  }
}
