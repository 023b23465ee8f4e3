package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person is told about values that a rule of the database forbids. */
final class BrokenRulesTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void boundsStandInTheSchema(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE t (id {id}, age INTEGER CHECK (age >= 0 AND age < 150), share {double} CHECK (share > 0))")) {
      JsonNode fields = site.schema().at("/$defs/t/properties");
      assertEquals("0", fields.at("/age/minimum").asText());
      assertEquals("150", fields.at("/age/exclusiveMaximum").asText());
      assertEquals("0", fields.at("/share/exclusiveMinimum").asText());
      JsonNode error = site.post("t", "{\"values\": {\"age\": 150}}").json().at("/errors/0");
      assertEquals("/values/age", error.get("pointer").textValue());
      assertEquals("exclusiveMaximum", error.get("keyword").textValue());
      assertEquals(201, site.post("t", "{\"values\": {\"age\": 149}}").status());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aRuleWithoutANamePointsAtItsOnlyField(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE t (id {id}, age INTEGER CHECK (age % 2 = 0), a INTEGER, b INTEGER, CHECK (a < b))")) {
      Reply odd = site.post("t", "{\"values\": {\"age\": 3}}");
      assertEquals("invalid", odd.problem());
      assertEquals("/values/age", odd.json().at("/errors/0/pointer").textValue());
      Reply both = site.post("t", "{\"values\": {\"a\": 2, \"b\": 1}}");
      assertEquals("/values", both.json().at("/errors/0/pointer").textValue());
      if (database == Database.SQLITE) {
        String rule = "Breaks a rule of the database: ";
        assertEquals(rule + "age % 2 = 0.", odd.json().at("/errors/0/message").textValue());
        assertEquals(rule + "a < b.", both.json().at("/errors/0/message").textValue());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void allMistakesAreToldAtOnce(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE t (id {id}, name VARCHAR(3) NOT NULL, n INTEGER, day DATE, twice INTEGER GENERATED ALWAYS AS (n * 2) STORED)")) {
      Reply reply =
          site.post(
              "t",
              "{\"values\": {\"id\": 1, \"twice\": 2, \"n\": \"x\", \"day\": \"2026-13-01\"}}");
      assertEquals(422, reply.status(), reply.text());
      List<String> pointers =
          reply.json().get("errors").findValuesAsText("pointer").stream().sorted().toList();
      assertEquals(
          List.of("/values/day", "/values/id", "/values/n", "/values/name", "/values/twice"),
          pointers);
      Reply alone = site.post("t", "{\"values\": {\"id\": 1, \"twice\": 2, \"name\": \"x\"}}");
      assertEquals(403, alone.status());
      assertEquals(2, alone.json().get("errors").size());
      assertEquals("readOnly", alone.json().at("/errors/0/keyword").textValue());
      assertTrue(alone.json().get("detail").textValue().contains("cannot be written"));
    }
  }
}
