package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hydraui.server.TestSite.Reply;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
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
  private static final int ROWS = 137;

  @Parameter Database database;
  private TestSite site;

  @BeforeParameterizedClassInvocation
  void open() throws IOException, SQLException {
    List<String> sql = new ArrayList<>();
    sql.add("CREATE TABLE team (id {id}, name TEXT)");
    sql.add(
        "CREATE TABLE item (a VARCHAR(5), b INTEGER, c {double}, d {moment}, team_id BIGINT REFERENCES team (id), k1 INTEGER NOT NULL, k2 VARCHAR(9) NOT NULL, PRIMARY KEY (k1, k2))");
    sql.add("CREATE TABLE loose (a VARCHAR(5), b INTEGER)");
    sql.add("CREATE VIEW seen AS SELECT a, b, k1 FROM item");
    sql.add("INSERT INTO team (id, name) VALUES (1, 'Ärger 100%'), (2, 'under_score'), (3, NULL)");
    Random random = new Random(7);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String a = random.nextInt(4) == 0 ? "NULL" : "'" + "xyz".charAt(random.nextInt(3)) + "'";
      String b = random.nextInt(4) == 0 ? "NULL" : "" + (random.nextInt(5) - 2);
      String c = random.nextInt(3) == 0 ? "NULL" : "" + random.nextInt(3) / 8.0;
      String d =
          random.nextInt(3) == 0 ? "NULL" : "'2026-01-0" + (1 + random.nextInt(3)) + " 10:00:00'";
      String team = random.nextInt(2) == 0 ? "NULL" : "" + (1 + random.nextInt(3));
      rows.add("(" + String.join(", ", a, b, c, d, team, "" + i % 10, "'k" + i + "'") + ")");
    }
    sql.add("INSERT INTO item (a, b, c, d, team_id, k1, k2) VALUES " + String.join(", ", rows));
    sql.add("INSERT INTO loose SELECT a, b FROM item");
    site = TestSite.over(database, sql.toArray(String[]::new));
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
  void refuseCursorsOfAnotherQuestion() throws Exception {
    String cursor = site.read("item?limit=5&sort=a").at("/page/next").textValue();
    assertEquals(200, site.get("item?limit=9&sort=a&after=" + cursor).status());
    for (String other :
        List.of(
            "item?sort=-a&after=",
            "item?after=",
            "item?sort=a&filter[b][eq]=1&after=",
            "item?sort=a&search=x&after=",
            "team?after=")) {
      Reply reply = site.get(other.replace("[", "%5B").replace("]", "%5D") + cursor);
      assertEquals("malformed", reply.problem(), other);
    }
    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String damaged = cursor.substring(0, i) + other + cursor.substring(i + 1);
      Reply reply = site.get("item?sort=a&after=" + damaged);
      assertEquals("malformed", reply.problem(), damaged);
    }
    for (String nonsense :
        List.of("x", "~", "~~~", "W10", "%00", "WzFd", "bnVsbA", "%F0%9F%98%80")) {
      assertEquals("malformed", site.get("item?after=" + nonsense).problem(), nonsense);
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
  void refuseWhatTheyDoNotKnow() throws Exception {
    for (String query :
        List.of(
            "limit=0",
            "limit=501",
            "limit=x",
            "sort=nope",
            "sort=-",
            "total=maybe",
            "nope=1",
            "filter[nope][eq]=1",
            "filter[b][like]=1",
            "filter[b][eq]=x",
            "filter[b][contains]=1",
            "filter[b][in]=1",
            "filter[b][in]={",
            "filter[b]=1",
            "filter[b][null]=x",
            "after=a&before=b",
            "limit=1&limit=2",
            "a=%ff")) {
      Reply reply =
          site.get("item?" + query.replace("[", "%5B").replace("]", "%5D").replace("{", "%7B"));
      assertEquals("malformed", reply.problem(), query + " " + reply.text());
      assertEquals(400, reply.status());
    }
    assertEquals(404, site.get("nope").status());
    assertEquals(404, site.get("").status());
  }

  @Test
  void bindWhateverIsSent() throws Exception {
    String attack = "x' OR '1'='1\"; DROP TABLE item; --";
    String sent = TestSite.encode(attack);
    assertEquals(0, count("a", "eq", attack));
    assertEquals(0, count("a", "contains", attack));
    assertEquals(0, count("a", "in", "[\"x' OR 1=1\"]"));
    assertEquals(0, site.read("item?search=" + sent).get("items").size());
    assertEquals("malformed", site.get("item?sort=" + sent).problem());
    assertEquals("malformed", site.get("item?filter%5B" + sent + "%5D%5Beq%5D=1").problem());
    assertEquals("malformed", site.get("item?filter%5Bb%5D%5Beq%5D=" + sent).problem());
    assertEquals("malformed", site.get("item?after=" + sent).problem());
    assertEquals("malformed", site.get("item?limit=" + sent).problem());
    assertEquals("not-found", site.get(sent).problem());
    assertEquals("not-found", site.get("item/" + sent).problem());
    assertEquals("not-found", site.get("item/1," + sent).problem());
    assertEquals("not-found", site.get("team/1/" + sent).problem());
    assertEquals("not-found", site.get("team/" + sent).problem());
    assertEquals(ROWS, site.read("item?limit=1&total=exact").get("total").intValue());
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
