package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hydraui.server.TestSite.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that a schema may hold and that somewhere mean something else. */
final class OddNamesTest {
  private static final List<String> NAMES =
      List.of(
          "select",
          "order",
          "group by",
          "batch",
          "values",
          "user",
          "it's",
          "say \"hi\"",
          "größe",
          "名前",
          "😀",
          "a.b",
          "a/b",
          "a\\b",
          "..",
          ".",
          "-x",
          "a,b",
          "a[b]",
          "a;b",
          "100%",
          "a?b",
          "a#b",
          "a&b=c",
          "a+b",
          "a~b",
          "~41",
          "{x}",
          "<b>",
          "`tick`",
          " lead",
          "x--y",
          "/*x*/",
          "constructor",
          "__proto__",
          "null",
          "CamelCase",
          "UPPER",
          "a:b",
          "$1",
          "@x");

  @ParameterizedTest
  @EnumSource(Database.class)
  void tablesMayHaveAnyName(Database database) throws Exception {
    List<String> sql = new ArrayList<>();
    for (String name : NAMES) {
      sql.add(
          "CREATE TABLE "
              + quote(name)
              + " ("
              + quote(name)
              + " VARCHAR(99) PRIMARY KEY, "
              + quote("v " + name)
              + " TEXT, other INTEGER)");
    }
    try (TestSite site = TestSite.over(database, sql.toArray(String[]::new))) {
      JsonNode schema = site.schema();
      List<String> entities = new ArrayList<>();
      schema.at("/x-hydra/entities").forEach(each -> entities.add(each.textValue()));
      assertEquals(NAMES.size(), entities.size());
      for (String entity : entities) {
        works(site, entity, schema.get("$defs").get(entity));
      }
    }
  }

  private static void works(TestSite site, String entity, JsonNode definition) throws Exception {
    String path = TestSite.encode(entity);
    String key = definition.at("/x-hydra/key/0").textValue();
    List<String> fields = new ArrayList<>();
    definition.get("properties").fieldNames().forEachRemaining(fields::add);
    assertEquals(3, fields.size(), entity);
    for (String value : List.of("plain", entity, "a/b,c %;~\"'", "..", "")) {
      ObjectNode values = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
      values.put(key, value).put(fields.get(1), "x");
      Reply made = site.post(path, "{\"values\": " + values + "}");
      if (value.equals(entity) && made.status() == 409) {
        continue;
      }
      assertEquals(201, made.status(), entity + " " + made.text());
      String record = path + "/" + TestSite.encode(made.json().get("key").textValue());
      assertTrue(made.header("Location").endsWith("/api/data/" + record), entity);
      assertEquals(value, site.read(record).at("/values").get(key).textValue());
      assertEquals("x", site.get(record + "/values/" + TestSite.encode(fields.get(1))).text());
      String version = made.json().get("version").textValue();
      Reply changed =
          site.patch(record, "{\"version\": \"" + version + "\", \"values\": {\"other\": 5}}");
      assertEquals(200, changed.status(), entity + " " + changed.text());
    }
    JsonNode sorted =
        site.read(
            path + "?limit=2&sort=-" + TestSite.encode(fields.get(1)) + "," + TestSite.encode(key));
    assertEquals(2, sorted.get("items").size());
    String next = sorted.at("/page/next").textValue();
    assertFalse(
        site.read(
                path
                    + "?limit=2&sort=-"
                    + TestSite.encode(fields.get(1))
                    + ","
                    + TestSite.encode(key)
                    + "&after="
                    + next)
            .get("items")
            .isEmpty());
    String filter = TestSite.encode("filter[" + fields.get(1) + "][starts]") + "=X";
    assertTrue(site.read(path + "?total=exact&" + filter).get("total").intValue() >= 4);
    String last = site.read(path + "?limit=1").at("/items/0/key").textValue();
    assertEquals(204, site.delete(path + "/" + TestSite.encode(last)).status());
  }

  private static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void keysMayBeCompositeAndPointAnywhere(Database database) throws Exception {
    try (TestSite site =
        TestSite.over(
            database,
            "CREATE TABLE \"line item\" (\"order no\" INTEGER, pos VARCHAR(5), title TEXT, up_no INTEGER, up_pos VARCHAR(5), PRIMARY KEY (\"order no\", pos),"
                + " FOREIGN KEY (up_pos, up_no) REFERENCES \"line item\" (pos, \"order no\"))",
            "INSERT INTO \"line item\" VALUES (1, 'a', 'Root', NULL, NULL)",
            "INSERT INTO \"line item\" VALUES (-2, 'b,c', 'Leaf', 1, 'a')")) {
      JsonNode leaf = site.read("line%20item/" + TestSite.encode("-2,b~2cc"));
      assertEquals("Leaf", leaf.get("label").textValue());
      assertEquals("-2,b~2cc", leaf.get("key").textValue());
      JsonNode relations = site.schema().at("/$defs/line item/x-hydra/relations");
      assertEquals("one", relations.at("/0/kind").textValue());
      assertEquals("[\"up_no\",\"up_pos\"]", relations.at("/0/fields").toString());
      String one = relations.at("/0/name").textValue();
      String many = relations.at("/1/name").textValue();
      assertEquals("1,a", leaf.at("/related/" + one + "/key").textValue());
      assertEquals("Root", leaf.at("/related/" + one + "/label").textValue());
      assertEquals(1, site.read("line%20item/1,a/" + TestSite.encode(many)).get("items").size());
      assertEquals(404, site.get("line%20item/1").status());
      assertEquals(404, site.get("line%20item/1,a,b").status());
      assertEquals("referenced", site.delete("line%20item/1,a").problem());
      Reply moved = site.patch("line%20item/-2,b~2cc", "{\"values\": {\"pos\": \"z\"}}");
      assertEquals("-2,z", moved.json().get("key").textValue());
    }
  }
}
