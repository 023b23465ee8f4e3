package dev.hydraui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.schema.Patterns;
import org.junit.jupiter.api.Test;

class SchemaShapeTest {

  private static final String SCHEMA =
      """
      { "$defs": {
          "person": {
            "type": "object", "required": ["name"],
            "properties": {
              "id": { "type": "integer", "readOnly": true },
              "name": { "type": "string", "minLength": 1 },
              "age": { "type": ["integer", "null"], "minimum": 0 },
              "alive": { "type": "boolean" },
              "stage": { "enum": ["a", "b"] },
              "extra": { "type": ["object", "null"] },
              "home": { "$ref": "#/$defs/place" },
              "since": { "$ref": "#/$defs/stamp" },
              "tags": { "type": "array", "items": { "type": "string" } },
              "friends": { "type": "array", "items": { "$ref": "#/$defs/person" } } } },
          "stamp": { "type": "string", "readOnly": true },
          "place": { "type": "object", "properties": { "city": { "type": "string" } } } } }
      """;

  private final FormShape.Group shape =
      FormShape.of(Json.parse(SCHEMA), JsonPointer.parse("/$defs/person"), Patterns.UNCHECKED);

  private FormShape.Field field(String name) {
    return (FormShape.Field) shape.members().get(name);
  }

  @Test
  void typesDecideHowFieldsAreTyped() {
    assertFalse(shape.members().containsKey("id"));
    assertFalse(shape.members().containsKey("since"));
    assertEquals(Input.text(), field("name").input());
    assertTrue(field("name").mandatory());
    assertEquals(Input.number().orNull(), field("age").input());
    assertEquals(Input.truth(), field("alive").input());
    assertEquals(Input.text(), field("stage").input());
    assertEquals(Input.json().orNull(), field("extra").input());
  }

  @Test
  void objectsBecomeGroupsAndArraysRows() {
    assertTrue(
        shape.members().get("home") instanceof FormShape.Group home
            && home.members().containsKey("city"));
    assertTrue(
        shape.members().get("tags") instanceof FormShape.Rows tags
            && tags.item() instanceof FormShape.Field);
    assertTrue(
        shape.members().get("friends") instanceof FormShape.Rows friends
            && friends.item() instanceof FormShape.Field json
            && json.input().equals(Input.json()));
  }

  @Test
  void theSchemaIsWhatFieldsAreCheckedBy() {
    Form form = Form.of("form", shape, JsonObject.EMPTY);
    Form typed = form.update(new FormEvent.Typed(JsonPointer.of("age"), "-1")).state();
    assertEquals("must be at least 0", typed.field("age").violations().get(0).message());
    Form half = form.update(new FormEvent.Typed(JsonPointer.of("age"), "1.5")).state();
    assertEquals("must be a whole number or null", half.field("age").violations().get(0).message());
  }
}
