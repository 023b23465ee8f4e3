package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {
  private static final int ROWS = Items.ROWS;

  @Parameter Database database;
  private TestSite site;

  @BeforeParameterizedClassInvocation
  void open() throws IOException, SQLException {
    site = Items.open(database);
  }

  @AfterParameterizedClassInvocation
  void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "-a",
        "b",
        "-b",
        "c",
        "-c",
        "d",
        "-d",
        "a,b",
        "-a,b",
        "a,-b",
        "-b,-a",
        "b,-c,a",
        "k2",
        "-k1",
        "k2,-a",
        "team_id",
        "-team_id,d"
      })
  void visitEveryRowOnceInBothDirections(String sort) throws Exception {
    for (int limit : new int[] {1, 7, 50, 500}) {
      if (limit == 1 && sort.length() > 2) {
        continue;
      }
      walk("item", sort, limit);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "-b,a"})
  void visitEveryRowOfTablesWithoutAKey(String sort) throws Exception {
    for (String entity : List.of("loose", "seen")) {
      List<String> rows = forth(entity, sort, 20, new ArrayList<>());
      assertEquals(ROWS, rows.size());
      assertEquals(ROWS, site.read(entity + "?total=exact&limit=1").get("total").intValue());
    }
  }

  private void walk(String entity, String sort, int limit) throws Exception {
    List<String> cursors = new ArrayList<>();
    List<String> forth = forth(entity, sort, limit, cursors);
    assertEquals(ROWS, forth.size(), sort);
    assertEquals(ROWS, new HashSet<>(forth).size(), sort);
    assertEquals(forth, forth(entity, sort, 500, new ArrayList<>()), sort);
    List<String> back = new ArrayList<>();
    String before = cursors.isEmpty() ? "" : cursors.get(cursors.size() - 1);
    for (int i = 0; !before.isEmpty() && i <= ROWS; i++) {
      JsonNode page = site.read(entity + "?sort=" + sort + "&limit=" + limit + "&before=" + before);
      List<String> keys = new ArrayList<>(keys(page));
      Collections.reverse(keys);
      back.addAll(keys);
      before = page.at("/page/previous").asText("");
    }
    Collections.reverse(back);
    assertEquals(forth.subList(0, back.size()), back, sort);
    assertTrue(back.size() >= forth.size() - limit - 1, sort);
  }

  private List<String> forth(String entity, String sort, int limit, List<String> previous)
      throws Exception {
    List<String> rows = new ArrayList<>();
    String after = "";
    for (int i = 0; i <= ROWS + 1; i++) {
      JsonNode page =
          site.read(
              entity
                  + "?sort="
                  + sort
                  + "&limit="
                  + limit
                  + (after.isEmpty() ? "" : "&after=" + after));
      rows.addAll(keys(page));
      if (!page.at("/page/previous").isNull()) {
        previous.add(page.at("/page/previous").textValue());
      }
      if (page.at("/page/next").isNull()) {
        return rows;
      }
      after = page.at("/page/next").textValue();
    }
    throw new AssertionError("the walk does not end: " + sort);
  }

  private static List<String> keys(JsonNode page) {
    List<String> keys = new ArrayList<>();
    page.get("items")
        .forEach(
            item ->
                keys.add(
                    item.get("key").isNull()
                        ? item.get("values").toString()
                        : item.get("key").textValue()));
    return keys;
  }

  @Test
  void sortNullLastInBothDirections() throws Exception {
    for (String sort : List.of("b", "-b")) {
      List<JsonNode> values = new ArrayList<>();
      site.read("item?limit=500&sort=" + sort)
          .get("items")
          .forEach(item -> values.add(item.at("/values/b")));
      int firstNull = 0;
      while (!values.get(firstNull).isNull()) {
        firstNull++;
      }
      assertTrue(values.subList(firstNull, ROWS).stream().allMatch(JsonNode::isNull));
      assertTrue(firstNull > 0);
    }
  }

  @Test
  void filterByEveryOperator() throws Exception {
    assertEquals(ROWS, count("b", "null", "true") + count("b", "null", "false"));
    assertEquals(ROWS, count("b", "eq", "1") + count("b", "ne", "1"));
    assertEquals(count("b", "null", "false"), count("b", "lt", "0") + count("b", "ge", "0"));
    assertEquals(count("b", "null", "false"), count("b", "le", "0") + count("b", "gt", "0"));
    assertEquals(count("b", "eq", "1") + count("b", "eq", "2"), count("b", "in", "[1, \"2\"]"));
    assertEquals(count("b", "eq", "1") + count("b", "null", "true"), count("b", "in", "[1, null]"));
    assertEquals(0, count("b", "in", "[]"));
    assertEquals(count("a", "eq", "x"), count("a", "contains", "X"));
    assertEquals(1 + 10 + 37, count("k2", "starts", "K1"));
    assertEquals(13, count("k2", "ends", "7"));
    assertEquals(count("d", "eq", "2026-01-01T10:00:00"), count("d", "lt", "2026-01-02T00:00:00"));
    assertTrue(count("d", "eq", "2026-01-01T10:00:00") > 0);
    assertEquals(0, count("a", "contains", "%"));
    assertEquals(0, count("a", "contains", "_"));
    assertEquals(1, site.read("team?search=100%25").get("items").size());
    assertEquals(1, site.read("team?search=under_").get("items").size());
    assertEquals(1, site.read("team?search=%C3%A4RGER+00").get("items").size());
    assertEquals(0, site.read("team?search=%C3%A4RGER+under").get("items").size());
  }

  private int count(String field, String operator, String value) throws Exception {
    JsonNode page =
        site.read(
            "item?limit=500&total=exact&filter%5B"
                + field
                + "%5D%5B"
                + operator
                + "%5D="
                + TestSite.encode(value));
    assertEquals(page.get("total").intValue(), page.get("items").size());
    return page.get("items").size();
  }

  @Test
  void followRelations() throws Exception {
    JsonNode page = site.read("team/1/items?limit=500&total=exact&sort=-b");
    assertTrue(page.get("total").intValue() > 3);
    page.get("items")
        .forEach(item -> assertEquals("Ärger 100%", item.at("/related/team/label").textValue()));
    assertEquals(page.get("total").intValue(), count("team_id", "eq", "1"));
    assertEquals(404, site.get("team/99/items").status());
    assertEquals(404, site.get("team/1/nope").status());
  }
}
