package dev.hydraui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SharingTest {

  private static JsonObject json(String text) {
    return Json.parse(text.replace('\'', '"')).asObject();
  }

  @Test
  void equalPartsOfJsonStayTheSameObjects() {
    JsonObject old = json("{'rows':[{'id':1,'v':{'x':1}},{'id':2,'v':{'x':2}}],'total':2}");
    JsonObject fresh = json("{'rows':[{'id':1,'v':{'x':1}},{'id':2,'v':{'x':3}}],'total':2}");
    JsonObject shared = Sharing.share(old, fresh);
    assertEquals(fresh, shared);
    assertSame(old.array("rows").get(0), shared.array("rows").get(0));
    assertSame(
        old.array("rows").get(1).asObject().number("id"),
        shared.array("rows").get(1).asObject().number("id"));
  }

  @Test
  void itemsThatHaveMovedStayTheSameObjects() {
    JsonObject a = json("{'id':1}");
    JsonObject b = json("{'id':2}");
    Page<JsonObject> old = new Page<>(List.of(a, b), Optional.empty(), Optional.empty());
    Page<JsonObject> fresh =
        new Page<>(
            List.of(json("{'id':3}"), json("{'id':1}"), json("{'id':2}")),
            Optional.of("n"),
            Optional.empty());
    Page<JsonObject> shared = Sharing.share(old, fresh);
    assertEquals(fresh, shared);
    assertSame(a, shared.items().get(1));
    assertSame(b, shared.items().get(2));
  }

  @Test
  void ofEqualItemsEachKeepsItsPlace() {
    List<Integer> shared = Sharing.share(List.of(1, 2, 2), List.of(2, 2, 2, 1));
    assertEquals(List.of(2, 2, 2, 1), shared);
  }
}
