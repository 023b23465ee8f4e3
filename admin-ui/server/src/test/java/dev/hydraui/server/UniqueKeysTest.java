package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables whose records are told apart by something else than a primary key. */
final class UniqueKeysTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void standInForAPrimaryKey(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE country (code VARCHAR(2) NOT NULL UNIQUE, a INTEGER NOT NULL, b INTEGER NOT NULL, name TEXT, UNIQUE (a, b))",
            "CREATE TABLE pair (a INTEGER NOT NULL, b INTEGER NOT NULL)",
            "CREATE UNIQUE INDEX pair_ab ON pair (a, b)",
            "INSERT INTO country VALUES ('de', 1, 1, 'Germany'), ('fr', 1, 2, 'France')",
            "INSERT INTO pair VALUES (1, 2), (2, 1)")) {
      JsonNode schema = site.schema();
      assertEquals("[\"code\"]", schema.at("/$defs/country/x-hydra/key").toString());
      assertEquals("[\"a\",\"b\"]", schema.at("/$defs/pair/x-hydra/key").toString());
      assertEquals("France", site.read("country/fr").at("/values/name").textValue());
      assertEquals(
          200, site.patch("country/fr", "{\"values\": {\"name\": \"La France\"}}").status());
      assertEquals("La France", site.read("country/fr").at("/values/name").textValue());
      assertEquals(201, site.post("pair", "{\"values\": {\"a\": 3, \"b\": 3}}").status());
      assertEquals("duplicate", site.post("pair", "{\"values\": {\"a\": 3, \"b\": 3}}").problem());
      assertEquals(204, site.delete("pair/2,1").status());
      JsonNode first = site.read("pair?limit=1&total=exact");
      assertEquals(2, first.get("total").intValue());
      assertEquals(
          "3,3",
          site.read("pair?limit=1&after=" + first.at("/page/next").textValue())
              .at("/items/0/key")
              .textValue());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void mustNotBeNullOrPartial(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE loose (a INTEGER UNIQUE, b INTEGER NOT NULL, c INTEGER NOT NULL)",
            "CREATE UNIQUE INDEX positive ON loose (b) WHERE c > 0",
            "CREATE UNIQUE INDEX computed ON loose (abs(c))")) {
      JsonNode own = site.schema().at("/$defs/loose/x-hydra");
      assertEquals("[]", own.get("key").toString());
      assertFalse(own.at("/may/update").booleanValue());
      assertTrue(own.at("/why/update").textValue().contains("no primary key"));
    }
  }
}
