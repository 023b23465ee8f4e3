package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Pagination;
import dev.hydraui.component.Section;
import dev.hydraui.json.JsonNull;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedTest {

  private static final String CALL =
      """
      {"key": "5", "version": "v1", "label": "Call",
       "values": {"id": 5, "subject": "Call", "contact_id": 1},
       "related": {"contact": {"key": "1", "label": "Ada"}}}
      """;

  private static Desk ada() {
    return Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
  }

  @Test
  void followsTheForm() {
    Desk desk = ada();
    assertTrue(desk.labels(Section.class).containsAll(List.of("Activities", "Tags")));
    desk.answer("GET /api/data/contact/1/activities?limit=10", 200, Samples.page(CALL));
    assertEquals(List.of(List.of("Call")), desk.rows("Activities"));
    desk.answer("GET /api/data/contact/1/tags?limit=10", 200, Samples.page());
    assertTrue(desk.says("No tags yet"));
  }

  @Test
  void isPaged() {
    Desk desk = ada();
    desk.answer(
        "GET /api/data/contact/1/activities?limit=10",
        200,
        Samples.pageBetween("null", "\"c1\"", CALL));
    desk.fire(Pagination.class, "onNext", JsonNull.NULL);
    desk.answer(
        "GET /api/data/contact/1/activities?after=c1&limit=10",
        200,
        Samples.pageBetween("\"c0\"", "null", CALL.replace("Call", "Visit")));
    assertEquals("Visit", desk.rows("Activities").get(0).get(0));
    assertEquals("contact/1", desk.address());
  }

  @Test
  void leadsToANewOneThatBelongsToTheRecord() {
    Desk desk = ada().press("New activity for Ada");
    assertEquals("activity/new?contact_id=1", desk.address());
  }

  @Test
  void leadsToItsRecords() {
    Desk desk = ada();
    desk.answer("GET /api/data/contact/1/activities?limit=10", 200, Samples.page(CALL));
    assertEquals("activity/5", desk.press("Call").address());
  }

  @Test
  void linksAndUnlinks() {
    Desk desk = ada();
    desk.answer("GET /api/data/contact/1/tags?limit=10", 200, Samples.page(Samples.tag("vip")));
    desk.press("Link tag").type("Link tag", "ne");
    desk.answer("GET /api/data/tag?limit=20&search=ne", 200, Samples.page(Samples.tag("new")));
    desk.choose("Link tag", "new");
    assertEquals("{\"key\":\"new\"}", desk.body("POST /api/data/contact/1/tags"));
    desk.answer("POST /api/data/contact/1/tags", 204, "");
    desk.answer(
        "GET /api/data/contact/1/tags?limit=10",
        200,
        Samples.page(Samples.tag("new"), Samples.tag("vip")));
    assertEquals(2, desk.rows("Tags").size());

    desk.press("Unlink vip").answer("DELETE /api/data/contact/1/tags/vip", 204, "");
    desk.answer("GET /api/data/contact/1/tags?limit=10", 200, Samples.page(Samples.tag("new")));
    assertEquals(1, desk.rows("Tags").size());
  }

  @Test
  void saysWhyALinkCouldNotBeMade() {
    Desk desk = ada();
    desk.answer("GET /api/data/contact/1/tags?limit=10", 200, Samples.page(Samples.tag("vip")));
    desk.press("Unlink vip");
    desk.answer(
        "DELETE /api/data/contact/1/tags/vip",
        403,
        Samples.problem("not-allowed", 403, "Tags are fixed.", ""));
    assertTrue(desk.says("Tags are fixed."));
    assertEquals(1, desk.rows("Tags").size());
  }

  @Test
  void saysWhyNothingCameAndTriesAgain() {
    Desk desk = ada().answer("GET /api/data/contact/1/activities?limit=10", 500, "");
    assertTrue(desk.says("Activities could not be loaded"));
    desk.press("Try again");
    desk.answer("GET /api/data/contact/1/activities?limit=10", 200, Samples.page(CALL));
    assertEquals(1, desk.rows("Activities").size());
  }

  @Test
  void takesInWhatOthersChange() {
    Desk desk = ada();
    desk.answer("GET /api/data/contact/1/activities?limit=10", 200, Samples.page(CALL));
    desk.type("Name", "typed").change("activity", "6", "created", "v1").after(250);
    assertFalse(desk.requests().contains("GET /api/data/contact/1"));
    desk.answer(
        "GET /api/data/contact/1/activities?limit=10",
        200,
        Samples.page(CALL, CALL.replace("\"5\"", "\"6\"")));
    assertEquals(2, desk.rows("Activities").size());
  }
}
