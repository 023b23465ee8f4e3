package dev.hydraui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.server.TestSite.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters by dates and times. */
final class DatesTest {
  private static final String TABLE = "CREATE TABLE t (id {id}, day DATE, at {moment}, hour TIME)";
  private static final String ROW =
      "INSERT INTO t (day, at, hour) VALUES ('2026-03-01', '2026-03-01 14:05:00', '14:05:00')";

  @ParameterizedTest
  @EnumSource(Database.class)
  void rangesHaveRealEnds(Database database) throws Exception {
    try (TestSite site = TestSite.over(database, TABLE, ROW)) {
      for (String end :
          List.of(
              "day ge 2024-13-01",
              "day lt yesterday",
              "day lt 20260301",
              "at le 2026-03-01T25:00:00",
              "at gt 2026-02-30",
              "hour ge 24:61")) {
        Reply reply = site.get("t?" + filter(end));
        assertEquals("malformed", reply.problem(), end + reply.text());
        assertEquals(400, reply.status());
      }
      for (String end :
          List.of(
              "day ge 2026-03-01",
              "day lt 2026-03-02",
              "at ge 2026-03-01",
              "at le 2026-03-01T14:05:00",
              "at lt 2026-03-01T14:06",
              "hour gt 14:04")) {
        assertEquals(1, site.read("t?" + filter(end)).get("items").size(), end);
      }
    }
  }

  @Test
  void whatPostgresHasBesidesHasAPlace() throws Exception {
    try (TestSite site =
        TestSite.over(
            Database.POSTGRES,
            TABLE,
            ROW,
            "INSERT INTO t (day, at) VALUES ('0044-03-15 BC', 'infinity'), ('12026-03-01', NULL)")) {
      assertEquals(3, site.read("t?" + filter("day ge 0044-03-15 BC")).get("items").size());
      assertEquals(1, site.read("t?" + filter("day ge 12026-03-01")).get("items").size());
      assertEquals(1, site.read("t?" + filter("at lt infinity")).get("items").size());
    }
  }

  @Test
  void whatSqliteReallyHoldsCanBeLookedUp() throws Exception {
    try (TestSite site =
        TestSite.over(Database.SQLITE, TABLE, ROW, "INSERT INTO t (day) VALUES ('soon')")) {
      assertEquals(1, site.read("t?" + filter("day eq soon")).get("items").size());
      assertEquals(1, site.read("t?" + filter("day in [\"soon\"]")).get("items").size());
      assertEquals(1, site.read("t?" + filter("day ne soon")).get("items").size());
    }
  }

  private static String filter(String words) {
    String[] parts = words.split(" ", 3);
    return "filter%%5B%s%%5D%%5B%s%%5D=%s".formatted(parts[0], parts[1], TestSite.encode(parts[2]));
  }
}
