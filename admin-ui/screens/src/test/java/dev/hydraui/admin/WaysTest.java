package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Item;
import dev.hydraui.component.NavigationItem;
import dev.hydraui.component.Select;
import dev.hydraui.component.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways to the entities, few or many. */
class WaysTest {

  private static Desk at(String address, List<String> titles) {
    List<String> names = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    for (String title : titles) {
      String name = "e" + names.size();
      names.add("\"" + name + "\"");
      entities.add(
          """
          "%s": {"type": "object", "title": "%s",
            "x-hydra": {"plural": "%ss", "key": ["id"], "display": ["id"], "search": false,
              "may": {"read": true, "create": true, "update": true, "delete": true}, "why": {},
              "relations": []},
            "properties": {"id": {"type": "integer", "title": "Id",
              "x-hydra": {"widget": "number", "sort": true, "filter": []}}},
            "required": []}
          """
              .formatted(name, title, title));
    }
    return Desk.starting(address)
        .answer(
            "GET /meta/schema",
            200,
            "{\"x-hydra\": {\"version\": 1, \"title\": \"many\", \"data\": \"/data\","
                + " \"entities\": [%s]}, \"$defs\": {%s}}"
                    .formatted(String.join(",", names), String.join(",", entities)));
  }

  private static Desk many(String address) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      titles.add("Table " + i);
    }
    titles.add("Order line");
    return at(address, titles);
  }

  @Test
  void fewNeedNoSearch() {
    assertFalse(at("", List.of("One", "Two")).shows(TextField.class));
  }

  @Test
  void manyAreFoundByNameAtTheStart() {
    Desk desk = many("");
    assertEquals(31, desk.labels(Item.class).size());
    // The navigation's own field stands before it.
    Sight field = desk.all(TextField.class).get(1);
    desk.input(field, "ORDER");
    assertEquals(List.of("Order lines"), desk.labels(Item.class));
    assertEquals(32, desk.labels(NavigationItem.class).size());
    desk.input(field, "nowhere");
    assertTrue(desk.says("Nothing found"));
  }

  @Test
  void manyAreFoundByNameInTheNavigation() {
    Desk desk = many("e3").type("Find by name", "line");
    assertEquals(List.of("Home", "Order lines"), desk.labels(NavigationItem.class));
    assertEquals("e30", desk.press("Order lines").address());
    desk.type("Find by name", "nowhere");
    assertTrue(desk.says("Nothing found"));
    assertTrue(desk.labels(Select.class).contains("Appearance"));
  }

  @Test
  void onlyWhatLabelsOthersLooksLikeALabel() {
    Desk desk = at("", List.of("Tag", "Product category", "Country", "Stage"));
    List<String> icons =
        desk.all(NavigationItem.class).stream()
            .map(sight -> ((NavigationItem<?>) sight.component()).icon())
            .toList();
    assertEquals(List.of("home", "tag", "tag", "table", "table"), icons);
  }
}
