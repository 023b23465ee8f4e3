package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.EventStream;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.NavigationItem;
import dev.hydraui.component.Page;
import dev.hydraui.component.TextArea;
import dev.hydraui.component.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What databases bring: composite keys, strange names, links, unknown words. */
class OddSchemaTest {

  private static final String SCHEMA =
      """
      {
        "x-hydra": {"version": 1, "title": "odd", "data": "/data", "entities": ["line", "ord", "lnk"]},
        "$defs": {
          "ord": {"type": "object", "title": "Order",
            "x-hydra": {"plural": "Orders", "key": ["year", "no"], "display": ["no"], "search": false,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "relations": [{"name": "lines", "title": "Lines", "kind": "many", "entity": "line",
                             "inverse": "order"}]},
            "properties": {
              "year": {"type": "integer", "title": "Year",
                       "x-hydra": {"widget": "number", "sort": true, "filter": ["eq"]}},
              "no": {"type": "string", "title": "No",
                     "x-hydra": {"widget": "text", "sort": true, "filter": ["contains"]}}},
            "required": ["year", "no"]},
          "line": {"type": "object", "title": "Line",
            "x-hydra": {"plural": "Lines", "key": ["a b"], "display": ["a b"], "search": false,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "relations": [{"name": "order", "title": "Order", "kind": "one", "entity": "ord",
                             "fields": ["oy", "on"], "inverse": "lines"}]},
            "properties": {
              "a b": {"type": "string", "title": "A “b”",
                      "x-hydra": {"widget": "text", "sort": true, "filter": ["eq"]}},
              "oy": {"type": ["integer", "null"], "title": "Oy",
                     "x-hydra": {"widget": "relation", "relation": "order", "sort": true, "filter": ["eq"]}},
              "on": {"type": ["string", "null"], "title": "On",
                     "x-hydra": {"widget": "relation", "relation": "order", "sort": true, "filter": ["eq"]}},
              "odd": {"type": ["string", "null"], "title": "Odd",
                      "x-hydra": {"widget": "hologram", "sort": true, "filter": ["eq"]}},
              "bag": {"type": ["object", "null"], "title": "Bag",
                      "x-hydra": {"widget": "hologram", "sort": false, "filter": []}}},
            "required": ["a b"]},
          "lnk": {"type": "object", "title": "Link",
            "x-hydra": {"plural": "Links", "key": ["x"], "display": ["x"], "search": false, "hidden": true,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "relations": []},
            "properties": {"x": {"type": "integer", "title": "X",
              "x-hydra": {"widget": "number", "sort": true, "filter": []}}},
            "required": []}
        }
      }
      """;

  private static final String LINE =
      """
      {"key": "k 1", "version": "v1", "label": "one",
       "values": {"a b": "one", "oy": 2026, "on": "A/7", "odd": "x", "bag": {"n": 1}},
       "related": {"order": {"key": "2026,A%2F7", "label": "A/7"}}}
      """;

  private static Desk at(String address) {
    return Desk.starting(address).answer("GET /meta/schema", 200, SCHEMA);
  }

  @Test
  void linksAreNotInTheNavigation() {
    assertEquals(List.of("Home", "Lines", "Orders"), at("").labels(NavigationItem.class));
  }

  @Test
  void livesWithoutAStreamOfChanges() {
    assertTrue(at("line").platform.streams.isEmpty());
  }

  @Test
  void aRelationOfSeveralFieldsIsChosenAtOnce() {
    Desk desk = at("line/k%201").answer("GET /data/line/k 1", 200, LINE);
    assertEquals(1, desk.all(Combobox.class).size());
    assertEquals("A/7", desk.the(Combobox.class, "Order").value());
    desk.type("Order", "B");
    desk.answer(
        "GET /data/ord?limit=20&filter[no][contains]=B",
        200,
        Samples.page(
            "{\"key\": \"2025,B\", \"version\": \"v\", \"label\": \"B\","
                + " \"values\": {\"year\": 2025, \"no\": \"B\"}}"));
    desk.choose("Order", "2025,B").press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"oy\":2025,\"on\":\"B\"}}",
        desk.body("PATCH /data/line/k 1"));
  }

  @Test
  void aMessageAtAnyPartOfARelationIsSeen() {
    Desk desk = at("line/k%201").answer("GET /data/line/k 1", 200, LINE);
    desk.type("Odd", "y").press("Save");
    desk.answer(
        "PATCH /data/line/k 1",
        422,
        Samples.problem(
            "invalid",
            422,
            "",
            "\"errors\": [{\"pointer\": \"/values/on\", \"message\": \"is no order\"}]"));
    assertEquals("Is no order.", desk.the(Combobox.class, "Order").error());
  }

  @Test
  void aNewRecordTakesEveryPartOfAKey() {
    Desk desk = at("ord/2026,A%252F7");
    desk.answer(
        "GET /data/ord/",
        200,
        "{\"key\": \"2026,A%2F7\", \"version\": \"v\", \"label\": \"A/7\","
            + " \"values\": {\"year\": 2026, \"no\": \"A/7\"}}");
    desk.press("New line for A/7");
    assertEquals("line/new?oy=2026&on=A/7", desk.address());
    assertTrue(
        desk.requests()
            .contains("GET /data/ord?limit=1&filter[year][eq]=2026&filter[no][eq]=A%2F7"));
  }

  @Test
  void anEmptyTextNamesItsRecordInWords() {
    Desk desk = at("ord/~,3");
    desk.answer(
        "GET /data/ord/",
        200,
        "{\"key\": \"~,3\", \"version\": \"v\", \"label\": \"~,3\","
            + " \"values\": {\"year\": 3, \"no\": \"\"}}");
    assertEquals("(empty), 3", desk.the(Page.class).title());
    assertFalse(desk.says("~"));
  }

  @Test
  void aLongNameIsCutWhereverItIsSaid() {
    Desk desk = at("line/k");
    desk.answer("GET /data/line/k", 200, LINE.replace("\"one\"", "\"" + "x".repeat(300) + "\""));
    assertEquals("x".repeat(80) + "…", desk.the(Page.class).title());
    assertFalse(desk.says("x".repeat(81)));
  }

  @Test
  void anUnknownWidgetIsOneThatFitsTheType() {
    Desk desk = at("line/k%201").answer("GET /data/line/k 1", 200, LINE);
    assertEquals("x", desk.the(TextField.class, "Odd").value());
    assertEquals("{\n  \"n\": 1\n}", desk.the(TextArea.class, "Bag").value());
  }

  @Test
  void namesWithSpacesAreOnlyNames() {
    Desk desk = at("line").answer("GET /data/line?limit=50", 200, Samples.page(LINE));
    assertEquals("one", desk.rows().get(0).get(0));
    assertEquals("line/k%201", desk.press("one").address());
  }

  @Test
  void whateverWasMissedIsFetchedAfresh() {
    Desk desk = Desk.at("contact");
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    desk.stream(new EventStream.Delivery.Message("9", "reset", "{}")).after(250);
    assertTrue(desk.requests().contains("GET /api/data/contact?limit=50"));
  }

  @Test
  void aChangeThatCannotBeReadIsPassedOver() {
    Desk desk = Desk.at("contact");
    desk.stream(new EventStream.Delivery.Message("9", "change", "{"));
    desk.stream(new EventStream.Delivery.Message("9", "else", ""));
    assertFalse(desk.says("No connection"));
    assertTrue(desk.platform.timers.isEmpty());
  }

  @Test
  void anAnswerOfAnotherShapeIsNamed() {
    Desk desk = Desk.at("contact").answer("GET /api/data/contact?limit=50", 200, "{\"items\": 3}");
    assertTrue(desk.says("The server’s answer cannot be read."));
    assertTrue(desk.says("/items"));
  }
}
