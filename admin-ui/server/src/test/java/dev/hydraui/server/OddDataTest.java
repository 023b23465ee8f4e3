package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.TestSite.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data that nobody would design and everybody has. */
final class OddDataTest {

  @ParameterizedTest
  @EnumSource(Database.class)
  void tablesWithoutAKeyAndViewsSayWhyTheyCannotBeEdited(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE log (line TEXT, level INTEGER)",
            "INSERT INTO log VALUES ('a', 1), ('a', 1), (NULL, NULL)",
            "CREATE VIEW loud AS SELECT * FROM log WHERE level > 0",
            "CREATE TABLE hollow (id {id}, a TEXT, b INTEGER)")) {
      for (String entity : List.of("log", "loud")) {
        JsonNode own = site.schema().at("/$defs/" + entity + "/x-hydra");
        assertTrue(own.at("/may/read").booleanValue());
        for (String right : List.of("create", "update", "delete")) {
          assertFalse(own.at("/may/" + right).booleanValue());
          assertTrue(own.at("/why/" + right).textValue().length() > 20);
        }
        JsonNode page = site.read(entity + "?total=exact");
        assertEquals(page.get("total").intValue(), page.get("items").size());
        assertTrue(page.at("/items/0/key").isNull());
        Reply refused = site.post(entity, "{\"values\": {}}");
        assertEquals("not-allowed", refused.problem());
        assertEquals(own.at("/why/create").textValue(), refused.json().get("detail").textValue());
        assertEquals(404, site.get(entity + "/1").status());
      }
      JsonNode empty = site.read("hollow?total=exact&sort=-a&search=x");
      assertEquals(0, empty.get("total").intValue());
      assertTrue(empty.at("/page/next").isNull());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void everyFieldMayBeNull(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE t (id {id}, a TEXT, b INTEGER, c {double}, d DATE, e {moment}, f BOOLEAN, g {blob}, h DECIMAL(9, 2), i TIME)",
            "INSERT INTO t (a) VALUES (NULL), (NULL), (NULL)")) {
      for (String sort : List.of("a", "-a", "b", "-c", "d", "-e", "f", "-h", "i")) {
        JsonNode first = site.read("t?limit=2&sort=" + sort);
        assertEquals(2, first.get("items").size());
        assertEquals(
            1,
            site.read("t?limit=2&sort=" + sort + "&after=" + first.at("/page/next").textValue())
                .get("items")
                .size());
      }
      assertEquals("1", site.read("t/1").get("label").textValue());
      assertEquals(
          200,
          site.patch("t/1", "{\"values\": {\"a\": null, \"d\": null, \"f\": null, \"g\": null}}")
              .status());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void largeTextIsCutAndCanBeFetchedWhole(Database database) throws Exception {
    String large = "äb".repeat(5_000_000 / 3 * 2);
    try (TestSite site =
        TestSite.over(database, "CREATE TABLE t (id {id}, body TEXT, bytes {blob}, small TEXT)")) {
      try (Connection connection = site.connect();
          PreparedStatement insert =
              connection.prepareStatement("INSERT INTO t (body, bytes, small) VALUES (?, ?, ?)")) {
        for (String body : List.of(large, "x".repeat(20_000), "y".repeat(600))) {
          insert.setString(1, body);
          insert.setBytes(2, new byte[body.length() > 1000 ? 100_000 : 10]);
          insert.setString(3, "s");
          insert.execute();
        }
      }
      JsonNode page = site.read("t");
      assertTrue(page.toString().length() < 10_000);
      assertTrue(page.at("/items/0/truncated/body").longValue() > 9_000_000);
      assertEquals(500, page.at("/items/0/values/body").textValue().length());
      assertEquals(600, page.at("/items/2/truncated/body").intValue());
      assertFalse(page.at("/items/1").has("version"));
      assertEquals(page.at("/items/2/version"), site.read("t/3").get("version"));
      assertEquals(20_000, site.read("t/2").at("/values/body").textValue().length());
      assertFalse(site.read("t/2").has("truncated"));
      JsonNode whole = site.read("t/1");
      assertEquals(500, whole.at("/values/body").textValue().length());
      assertEquals(
          200,
          site.patch(
                  "t/1",
                  "{\"version\": " + whole.get("version") + ", \"values\": {\"small\": \"t\"}}")
              .status());
      assertEquals(large, site.get("t/1/values/body").text());
      JsonNode at = site.read("t?sort=body&limit=1");
      Set<String> seen = new HashSet<>(Set.of(at.at("/items/0/key").textValue()));
      while (!at.at("/page/next").isNull()) {
        at = site.read("t?sort=body&limit=1&after=" + TestSite.encode(next(at)));
        assertTrue(seen.add(at.at("/items/0/key").textValue()));
      }
      assertEquals(3, seen.size());
      JsonNode down = site.read("t?sort=-body&limit=1");
      site.sql("DELETE FROM t WHERE id = " + down.at("/items/0/key").textValue());
      assertTrue(
          List.of(200, 400)
              .contains(
                  site.get("t?sort=-body&limit=1&after=" + TestSite.encode(next(down))).status()));
    }
  }

  private static String next(JsonNode page) {
    return page.at("/page/next").textValue();
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void cursorsAmongLongTextsFitAnAddress(Database database) throws Exception {
    try (TestSite site = TestSite.over(database, "CREATE TABLE t (id {id}, body TEXT)")) {
      for (String body : List.of("名".repeat(3000), "\u0001".repeat(3500), "a".repeat(4000))) {
        ObjectNode values = JsonNodeFactory.instance.objectNode().put("body", body);
        assertEquals(201, site.post("t", "{\"values\": " + values + "}").status());
      }
      JsonNode at = site.read("t?sort=body&limit=1");
      Set<String> seen = new HashSet<>(Set.of(at.at("/items/0/key").textValue()));
      while (!at.at("/page/next").isNull()) {
        at = site.read("t?sort=body&limit=1&after=" + next(at));
        assertTrue(seen.add(at.at("/items/0/key").textValue()));
      }
      assertEquals(3, seen.size());
    }
  }

  @Test
  void sqliteShowsWhateverIsInAColumn() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, d DATE, m DATETIME, b BOOLEAN, c DECIMAL(9,2), s TEXT, x BLOB, u, j JSON)",
            "INSERT INTO t VALUES (1, 'many', 'yesterday', '2026-03-01 14:05', 'maybe', 'lots', CAST(x'ff41fe' AS TEXT), 'text', 5, '{broken')",
            "INSERT INTO t VALUES (2, 1.5, 20260301, 1700000000, 7, 1e300, x'00ff', 12, 'five', x'01')",
            "INSERT INTO t VALUES (3, 9223372036854775807, NULL, '2026-03-01T14:05:00', 1, 0.1, 'a' || char(0) || 'b', x'', x'beef', '[]')",
            "INSERT INTO t VALUES (4, x'80', 1e999, -1e999, 0, -1e999, 12, 1e999, 1.25, 7)")) {
      JsonNode page = site.read("t");
      assertEquals("many", page.at("/items/0/values/n").textValue());
      assertEquals("yesterday", page.at("/items/0/values/d").textValue());
      assertEquals("2026-03-01T14:05", page.at("/items/0/values/m").textValue());
      assertEquals("maybe", page.at("/items/0/values/b").textValue());
      assertEquals("lots", page.at("/items/0/values/c").textValue());
      assertTrue(page.at("/items/0/values/s").textValue().contains("A"));
      assertEquals(5, page.at("/items/0/values/u").intValue());
      assertEquals("1.5", page.at("/items/1/values/n").textValue());
      assertEquals("20260301", page.at("/items/1/values/d").textValue());
      assertEquals("x'00ff'", page.at("/items/1/values/s").textValue());
      assertEquals("7", page.at("/items/1/values/b").textValue());
      assertEquals(Long.MAX_VALUE, page.at("/items/2/values/n").longValue());
      assertTrue(page.at("/items/2/values/b").booleanValue());
      assertEquals("0.10", page.at("/items/2/values/c").asText());
      assertEquals("-Infinity", page.at("/items/3/values/c").textValue());
      for (String field : List.of("n", "d", "m", "b", "c", "s", "u")) {
        for (String sort : List.of(field, "-" + field)) {
          JsonNode at = site.read("t?limit=1&sort=" + sort);
          for (int i = 1; i < 4; i++) {
            at = site.read("t?limit=1&sort=" + sort + "&after=" + next(at));
            assertEquals(1, at.get("items").size(), sort);
          }
        }
      }
      for (int id = 1; id <= 4; id++) {
        JsonNode record = site.read("t/" + id);
        assertEquals(page.at("/items/" + (id - 1) + "/version"), record.get("version"));
        assertEquals(
            200,
            site.patch(
                    "t/" + id,
                    "{\"version\": " + record.get("version") + ", \"values\": {\"n\": " + id + "}}")
                .status());
      }
    }
  }

  @Test
  void sqliteKeysMayBeOfAnyStorageClassAndEvenNull() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE t (k TEXT PRIMARY KEY, v INTEGER)",
            "INSERT INTO t VALUES (NULL, 1), (NULL, 2), (x'00ff', 3), ('', 4), ('a/b', 5), ('"
                + "l".repeat(2000)
                + "', 6)",
            "CREATE TABLE u (k PRIMARY KEY, v INTEGER) WITHOUT ROWID",
            "INSERT INTO u VALUES (1, 1), ('1', 2), (1.5, 3), (x'31', 4)")) {
      JsonNode page = site.read("t?limit=2");
      int seen = page.get("items").size();
      for (int i = 0; i < 9 && !page.at("/page/next").isNull(); i++) {
        page = site.read("t?limit=2&after=" + TestSite.encode(next(page)));
        seen += page.get("items").size();
      }
      assertEquals(6, seen);
      for (String entity : List.of("t", "u")) {
        for (JsonNode item : site.read(entity).get("items")) {
          if (!item.get("key").isNull()) {
            JsonNode read = site.read(entity + "/" + TestSite.encode(item.get("key").textValue()));
            assertEquals(item.at("/values/v"), read.at("/values/v"));
          }
        }
      }
    }
  }

  @Test
  void sqliteRefusesADecimalThatItWouldChange() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.SQLITE,
            "CREATE TABLE t (id INTEGER PRIMARY KEY, c DECIMAL, m DATETIME)",
            "INSERT INTO t VALUES (1, 1, '2026-01-01T10:00:00')")) {
      Reply refused = site.patch("t/1", "{\"values\": {\"c\": 0.12345678901234567890123}}");
      assertEquals(422, refused.status());
      assertEquals("precision", refused.json().at("/errors/0/keyword").textValue());
      site.patch("t/1", "{\"values\": {\"m\": \"2026-02-02T11:00:00\"}}");
      assertEquals(1, site.read("t?filter%5Bm%5D%5Beq%5D=2026-02-02T11:00:00").get("items").size());
      assertEquals("2026-02-02T11:00:00", site.get("t/1/values/m").text());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void textIsKeptAsItIsOrRefused(Database database) throws Exception {
    try (TestSite site = TestSite.over(database, "CREATE TABLE t (id {id}, a TEXT)")) {
      String odd = "\u202e\ufeff\u0001\n\r\t 😀 \ufffd e\u0301 \u2028";
      ObjectNode values = JsonNodeFactory.instance.objectNode().put("a", odd);
      JsonNode made = site.post("t", "{\"values\": " + values + "}").json();
      assertEquals(odd, made.at("/values/a").textValue());
      assertEquals(odd, site.get("t/1/values/a").text());
      assertEquals(422, site.post("t", "{\"values\": {\"a\": \"\\ud800\"}}").status());
      int nul = site.post("t", "{\"values\": {\"a\": \"x\\u0000y\"}}").status();
      assertEquals(database == Database.SQLITE ? 201 : 422, nul);
      assertEquals(
          400,
          site.send(
                  site.request("/api/data/t")
                      .header("Content-Type", "application/json")
                      .POST(
                          BodyPublishers.ofByteArray(
                              new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'})))
              .status());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void generatedColumnsAreShownAndNotWritten(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE t (id {id}, a INTEGER NOT NULL, double_a INTEGER GENERATED ALWAYS AS (a * 2) STORED)")) {
      JsonNode field = site.schema().at("/$defs/t/properties/double_a");
      assertTrue(field.get("readOnly").booleanValue());
      assertTrue(field.at("/x-hydra/why").textValue().contains("computes"));
      assertEquals(
          42, site.post("t", "{\"values\": {\"a\": 21}}").json().at("/values/double_a").intValue());
      assertEquals(
          "not-allowed", site.post("t", "{\"values\": {\"a\": 21, \"double_a\": 1}}").problem());
    }
  }
}
