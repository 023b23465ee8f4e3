package dev.hydraui.admin.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonValue;
import dev.hydraui.schema.Field;
import dev.hydraui.schema.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {

  private static Field field(String type, String more, String widget) {
    String document =
        """
        {"x-hydra": {"version": 1, "title": "t", "data": "d", "entities": ["e"]},
         "$defs": {"e": {"type": "object", "title": "E",
           "x-hydra": {"plural": "Es", "key": [], "display": ["f"], "search": false,
                       "may": {"read": true}, "why": {}, "relations": []},
           "properties": {"f": {"type": %s, "title": "F"%s,
             "x-hydra": {"widget": "%s", "sort": true, "filter": []}}}}}}
        """
            .formatted(type, more, widget);
    return Schema.read(Json.parse(document)).entities().get(0).fields().get(0);
  }

  private static Optional<JsonValue> typed(Field field, String text, String before) {
    return Typed.value(field, text, Json.parse(before));
  }

  private static void assertTyped(String expected, Field field, String text) {
    assertEquals(Optional.of(Json.parse(expected)), Typed.value(field, text, JsonNull.NULL));
  }

  @Test
  void numbersStayExact() {
    Field decimal = field("[\"number\", \"null\"]", "", "decimal");
    assertTyped(
        "123456789012345678901234567890.10", decimal, " 123456789012345678901234567890.10 ");
    assertTyped("5", decimal, "+5");
    assertTyped("null", decimal, "");
    assertEquals(Optional.empty(), typed(decimal, "1,5", "null"));
  }

  @Test
  void nothingTypedIsNullOnlyWhereNullIsAllowed() {
    assertTyped("null", field("[\"string\", \"null\"]", "", "text"), "");
    assertEquals(
        Optional.of(Json.parse("\"\"")), typed(field("\"string\"", "", "text"), "", "\"x\""));
  }

  @Test
  void anUntouchedValueStaysWhatItIs() {
    Field nullable = field("[\"string\", \"null\"]", "", "text");
    assertEquals(Optional.of(Json.parse("\"\"")), typed(nullable, "", "\"\""));
    Field time = field("\"string\"", ", \"format\": \"date-time\"", "datetime");
    String fraction = "\"2026-03-01T14:05:00.123456+02:00\"";
    String text = Typed.text(time, Json.parse(fraction));
    assertEquals(Optional.of(Json.parse(fraction)), typed(time, text, fraction));
  }

  @Test
  void timesKeepTheirZone() {
    Field zoned = field("\"string\"", ", \"format\": \"date-time\"", "datetime");
    assertEquals(
        Optional.of(Json.parse("\"2026-03-02T08:00:00-05:00\"")),
        typed(zoned, "2026-03-02T08:00", "\"2026-03-01T14:05:00-05:00\""));
    assertTyped("\"2026-03-02T08:00:00Z\"", zoned, "2026-03-02T08:00");
    Field local = field("\"string\"", ", \"format\": \"local-date-time\"", "datetime");
    assertTyped("\"2026-03-02T08:00:00\"", local, "2026-03-02T08:00");
    Field time = field("\"string\"", ", \"format\": \"time\"", "time");
    assertTyped("\"08:00:00\"", time, "08:00");
  }

  @Test
  void choicesAreWhatTheSchemaLists() {
    Field numbers = field("\"integer\"", ", \"enum\": [1, 2]", "select");
    assertTyped("2", numbers, "2");
    assertEquals(Optional.empty(), typed(numbers, "3", "1"));
  }

  @Test
  void aValueOfAnyTypeIsANumberIfItLooksLikeOne() {
    Field any = field("[\"string\", \"number\", \"null\"]", "", "text");
    assertTyped("12", any, "12");
    assertTyped("\"12a\"", any, "12a");
  }

  @Test
  void jsonIsReadAsJson() {
    Field json = field("\"object\"", "", "json");
    assertTyped("{\"a\": [1]}", json, "{\"a\": [1]}");
    assertEquals(Optional.empty(), typed(json, "{", "{}"));
  }

  @Test
  void bytesAreCounted() {
    assertEquals(0, Shown.bytes(""));
    assertEquals(1, Shown.bytes("AA=="));
    assertEquals(2, Shown.bytes("AAA="));
    assertEquals(3, Shown.bytes("AAAA"));
    assertEquals(4, Shown.bytes("AAAAAA"));
  }
}
