package dev.hydraui.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

  private final JsonObject person =
      JsonObject.builder()
          .put("name", "Ada")
          .put("age", 36)
          .put("alive", false)
          .put("email", JsonNull.NULL)
          .put("tags", JsonArray.ofStrings(List.of("a", "b")))
          .put("home", JsonObject.builder().put("city", "London").build())
          .build();

  @Test
  void membersAreReadByType() {
    assertEquals("Ada", person.string("name"));
    assertEquals(36, person.integer("age"));
    assertFalse(person.bool("alive"));
    assertEquals(List.of("a", "b"), person.list("tags", JsonValue::asString));
    assertEquals("London", person.object("home").string("city"));
    assertEquals(Optional.of("Ada"), person.optionalString("name"));
  }

  @Test
  void nullAndAbsentAreEmptyForOptionalMembers() {
    assertEquals(Optional.empty(), person.optionalString("email"));
    assertEquals(Optional.empty(), person.optionalString("phone"));
    assertEquals(Optional.of(JsonNull.NULL), person.get("email"));
    assertTrue(person.has("email"));
    assertFalse(person.has("phone"));
  }

  @Test
  void aWrongMemberIsNamedByItsPointer() {
    assertEquals(
        "/name: expected a number but found a string",
        assertThrows(JsonShapeException.class, () -> person.number("name")).getMessage());
    assertEquals(
        "/phone: expected a value but found nothing",
        assertThrows(JsonShapeException.class, () -> person.string("phone")).getMessage());
    assertEquals(
        "/name: expected an object but found a string",
        assertThrows(JsonShapeException.class, () -> person.optionalObject("name")).getMessage());
  }

  @Test
  void nestedReadersPutTheWholePathBeforeAnError() {
    JsonObject document = Json.parse("{\"people\":[{\"n\":\"a\"},{\"n\":1}]}").asObject();
    JsonShapeException wrong =
        assertThrows(
            JsonShapeException.class,
            () -> document.list("people", person -> person.asObject().string("n")));
    assertEquals("/people/1/n", wrong.pointer().toString());
  }

  @Test
  void orderIsKeptButDoesNotMatterForEquality() {
    JsonValue ab = Json.parse("{\"a\":1,\"b\":2}");
    JsonValue ba = Json.parse("{\"b\":2,\"a\":1}");
    assertEquals(ab, ba);
    assertEquals(ab.hashCode(), ba.hashCode());
    assertEquals("[b, a]", "" + new ArrayList<>(ba.asObject().members().keySet()));
    assertNotEquals(ab, Json.parse("{\"a\":1,\"b\":2.0}"));
  }

  @Test
  void changingMakesAnotherObject() {
    JsonObject older = person.with("age", JsonNumber.of(37)).without("email");
    assertEquals(37, older.integer("age"));
    assertFalse(older.has("email"));
    assertEquals(36, person.integer("age"));
    assertEquals("name", older.members().keySet().iterator().next());
    assertThrows(
        UnsupportedOperationException.class, () -> older.members().put("x", JsonNull.NULL));
  }
}
