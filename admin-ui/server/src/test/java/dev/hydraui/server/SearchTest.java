package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Searches through more rows than one answer may test one by one. */
@ParameterizedClass
@EnumSource(Database.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchTest {
  private static final int ROWS = 45_000;
  private static final List<String> MARKED = List.of("19999", "20000", "20001", "44000");

  @Parameter Database database;
  private TestSite site;

  @BeforeParameterizedClassInvocation
  void open() throws IOException, SQLException {
    site =
        TestSite.over(
            database,
            "CREATE TABLE t (id {id}, name TEXT, stage INTEGER, place INTEGER)",
            "WITH RECURSIVE s (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < "
                + ROWS
                + ") INSERT INTO t (id, name, stage, place) SELECT i, 'row ' || i || CASE WHEN i IN ("
                + String.join(", ", MARKED)
                + ") THEN ' qz' ELSE '' END, i % 7, CASE WHEN i % 11 = 0 THEN NULL ELSE (i * 31) % 997 END FROM s",
            "CREATE INDEX t_stage ON t (stage)",
            "CREATE INDEX t_place ON t (place, id)",
            "CREATE TABLE loose (name TEXT)",
            "INSERT INTO loose SELECT name FROM t WHERE id > 41000",
            database == Database.POSTGRES
                ? "CREATE EXTENSION pg_trgm; CREATE INDEX loose_name ON loose USING gin (name gin_trgm_ops)"
                : "CREATE INDEX loose_name ON loose (name)",
            "CREATE TABLE part (id {id}, t_id BIGINT REFERENCES t (id), kind INTEGER, place INTEGER)",
            "INSERT INTO part (t_id, kind, place) SELECT 7, stage, place FROM t WHERE id < 3000",
            "CREATE INDEX part_kind ON part (kind)",
            "CREATE INDEX part_place ON part (place, id)",
            "CREATE VIEW seen AS SELECT id, name FROM t");
  }

  @AfterParameterizedClassInvocation
  void close() {
    site.close();
  }

  /** The keys of all pages from one on, and how many pages there were. */
  private List<String> walk(String query, String direction, String cursor, List<String> ends)
      throws Exception {
    List<String> keys = new ArrayList<>();
    String at = cursor;
    for (int i = 0; i <= ROWS; i++) {
      String from = at.isEmpty() ? "" : "&" + direction + "=" + at;
      JsonNode page = site.read("t?limit=100&" + query + from);
      List<String> found = new ArrayList<>();
      page.get("items").forEach(item -> found.add(item.get("key").textValue()));
      keys.addAll(direction.equals("before") ? 0 : keys.size(), found);
      ends.add(page.at("/page/previous").asText(""));
      at = page.at(direction.equals("before") ? "/page/previous" : "/page/next").asText("");
      if (at.isEmpty()) {
        return keys;
      }
    }
    throw new AssertionError("the walk does not end");
  }

  @Test
  void goOnWhereTheyStoppedShort() throws Exception {
    for (String sort : List.of("", "-id", "place", "-place")) {
      List<String> ends = new ArrayList<>();
      List<String> forth = walk("search=qz&sort=" + sort, "after", "", ends);
      assertEquals(MARKED, forth.stream().sorted().toList(), sort);
      assertTrue(ends.size() > 1 && ends.size() < 9, sort + ends.size());
      String last = ends.get(ends.size() - 1);
      List<String> back = walk("search=qz&sort=" + sort, "before", last, new ArrayList<>());
      assertEquals(forth.subList(0, back.size()), back, sort);
      assertFalse(back.isEmpty(), sort);
    }
  }

  @Test
  void mayFindNothingSoFar() throws Exception {
    JsonNode first = site.read("t?search=qz+44000");
    assertEquals(0, first.get("items").size());
    assertFalse(first.at("/page/next").isNull());
    assertTrue(first.at("/page/previous").isNull());
    assertEquals(List.of("44000"), walk("search=qz+44000", "after", "", new ArrayList<>()));
  }

  @Test
  void doNotCountWhatTheyWouldHaveToTest() throws Exception {
    assertFalse(site.read("t?search=qz&total=exact").has("total"));
    assertEquals(ROWS, site.read("t?total=exact").get("total").intValue());
    assertEquals(
        0,
        site.read("t?search=qz&total=exact&filter%5Bstage%5D%5Beq%5D=3").get("total").intValue());
  }

  @Test
  void seeAllOfViewsAndOfTablesWithoutAKey() throws Exception {
    assertEquals(MARKED.size(), site.read("seen?search=qz").get("items").size());
    assertEquals(1, site.read("loose?search=44000").get("items").size());
    assertEquals(0, site.read("loose?search=none").get("items").size());
  }

  @Test
  void filtersHoldAmongRelatedRecordsToo() throws Exception {
    JsonNode page =
        site.read("t/7/parts?filter%5Bkind%5D%5Beq%5D=3&sort=-place&limit=500&total=exact");
    assertEquals(page.get("total").intValue(), page.get("items").size());
    assertEquals(
        0, site.read("t/8/parts?filter%5Bkind%5D%5Beq%5D=3&sort=place").get("items").size());
  }

  @Test
  void filtersGiveTheSameInEveryOrder() throws Exception {
    for (String filter : List.of("stage%5D%5Beq%5D=3", "name%5D%5Bends%5D=777")) {
      List<String> plain = walk("filter%5B" + filter, "after", "", new ArrayList<>());
      for (String sort : List.of("place", "-place", "-stage,place", "name")) {
        String query = "filter%5B" + filter + "&sort=" + sort;
        List<String> ends = new ArrayList<>();
        List<String> forth = walk(query, "after", "", ends);
        assertEquals(
            plain,
            forth.stream()
                .sorted((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
                .toList());
        String last = ends.get(ends.size() - 1);
        if (!last.isEmpty()) {
          List<String> back = walk(query, "before", last, new ArrayList<>());
          assertEquals(forth.subList(0, back.size()), back, query);
        }
      }
    }
  }
}
