package dev.hydraui.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonValue;
import org.junit.jupiter.api.Test;

class DefaultsTest {

  private static final JsonValue SCHEMA =
      Json.parse(
          """
          { "$ref": "#/$defs/order",
            "$defs": {
              "order": {
                "allOf": [ { "properties": { "state": { "default": "new" } } } ],
                "properties": {
                  "count": { "type": "integer", "default": 1 },
                  "note": { "type": "string" },
                  "to": { "$ref": "#/$defs/address", "default": {} },
                  "lines": { "items": { "properties": { "n": { "default": 0 } } } },
                  "next": { "$ref": "#/$defs/order" } } },
              "address": { "properties": { "country": { "default": "PT" } } } } }
          """);

  private static String filled(String value) {
    return Json.write(Defaults.fill(SCHEMA, JsonPointer.ROOT, Json.parse(value)));
  }

  @Test
  void whatIsMissingIsFilledIn() {
    assertEquals("{\"state\":\"new\",\"count\":1,\"to\":{\"country\":\"PT\"}}", filled("{}"));
  }

  @Test
  void whatIsThereStays() {
    assertEquals(
        "{\"count\":5,\"state\":null,\"to\":{\"country\":\"FR\"}}",
        filled("{\"count\":5,\"state\":null,\"to\":{\"country\":\"FR\"}}"));
    JsonValue whole = Json.parse("{\"count\":5,\"state\":null,\"to\":{\"country\":\"FR\"}}");
    assertSame(whole, Defaults.fill(SCHEMA, JsonPointer.ROOT, whole));
    assertEquals("[1]", filled("[1]"));
  }

  @Test
  void membersAndItemsThatAreThereAreLookedInto() {
    assertEquals(
        "[{\"n\":0},{\"n\":2}]",
        Json.write(Json.parse(filled("{\"lines\":[{},{\"n\":2}]}")).asObject().array("lines")));
    assertEquals(
        "{\"count\":7,\"state\":\"new\",\"to\":{\"country\":\"PT\"}}",
        Json.write(Json.parse(filled("{\"next\":{\"count\":7}}")).asObject().object("next")));
  }

  @Test
  void circlesOfReferencesEnd() {
    JsonValue circle = Json.parse("{\"$ref\": \"#\"}");
    assertEquals("{}", Json.write(Defaults.fill(circle, JsonPointer.ROOT, Json.parse("{}"))));
  }
}
