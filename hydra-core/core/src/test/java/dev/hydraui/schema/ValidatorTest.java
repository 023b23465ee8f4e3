package dev.hydraui.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static List<String> wrong(String schema, String value) {
    List<String> lines = new ArrayList<>();
    for (Violation violation : Validator.of(Json.parse(schema)).validate(Json.parse(value))) {
      lines.add(violation.keyword() + ": " + violation);
    }
    return lines;
  }

  private static boolean valid(String schema, String value) {
    return Validator.of(Json.parse(schema)).isValid(Json.parse(value));
  }

  @Test
  void everythingWrongIsReportedAtItsPlace() {
    String schema =
        """
        { "type": "object", "required": ["name", "age"], "additionalProperties": false,
          "properties": { "name": { "type": "string", "maxLength": 3 },
                          "tags": { "items": { "minLength": 1 } } } }
        """;
    assertEquals(
        List.of(
            "required: /age is required",
            "maxLength: /name must have at most 3 characters",
            "minLength: /tags/1 must not be empty",
            "additionalProperties: /x is not known here"),
        wrong(schema, "{\"name\": \"Byron\", \"tags\": [\"a\", \"\"], \"x\": 1}"));
  }

  @Test
  void messagesCarryWhatTheyTell() {
    Violation violation =
        Validator.of(Json.parse("{\"type\": [\"integer\", \"null\"]}"))
            .validate(Json.parse("1.5"))
            .get(0);
    assertEquals("must be a whole number or null", violation.message());
    assertEquals(
        Json.parse("{\"expected\": [\"integer\", \"null\"], \"found\": \"number\"}"),
        violation.params());
  }

  @Test
  void numbersAreComparedExactly() {
    assertTrue(valid("{\"multipleOf\": 0.01}", "19.99"));
    assertFalse(valid("{\"maximum\": 9007199254740992}", "9007199254740993"));
    assertTrue(valid("{\"type\": \"integer\"}", "1.0"));
    assertTrue(valid("{\"const\": {\"a\": [1]}}", "{\"a\": [1.0]}"));
    assertTrue(valid("{\"enum\": [100]}", "1e2"));
    assertFalse(valid("{\"uniqueItems\": true}", "[{\"a\": 1, \"b\": 2}, {\"b\": 2.0, \"a\": 1}]"));
  }

  @Test
  void lengthsAreInCodePoints() {
    assertTrue(valid("{\"maxLength\": 1}", "\"😀\""));
    assertFalse(valid("{\"minLength\": 2}", "\"😀\""));
  }

  @Test
  void referencesMayBeRecursive() {
    String tree =
        """
        { "$ref": "#/$defs/tree",
          "$defs": { "tree": { "type": "object", "required": ["v"],
                               "properties": { "left": { "$ref": "#/$defs/tree" } } } } }
        """;
    assertEquals(
        List.of("required: /left/left/v is required"),
        wrong(tree, "{\"v\": 1, \"left\": {\"v\": 1, \"left\": {}}}"));
  }

  @Test
  void aCircleOfReferencesIsReported() {
    assertEquals(
        List.of("$ref: the value cannot be checked: the schema refers to itself in a circle"),
        wrong("{\"$ref\": \"#\"}", "1"));
  }

  @Test
  void aCircleThatForksAtEveryStepIsFoundAtOnce() {
    String schema = "{\"anyOf\": [{\"$ref\": \"#\"}, {\"$ref\": \"#\"}, {\"type\": \"null\"}]}";
    assertEquals(List.of(), wrong(schema, "null"));
    assertEquals(
        List.of("anyOf: the value is of none of the kinds that are allowed"), wrong(schema, "1"));
  }

  @Test
  void aDiscriminatedKindIsCheckedAsTheKindItNames() {
    String schema =
        """
        { "oneOf": [ { "$ref": "#/$defs/text" }, { "$ref": "#/$defs/image" } ],
          "$defs": {
            "text": { "properties": { "type": { "const": "text" }, "body": { "type": "string" } },
                      "required": ["type", "body"] },
            "image": { "properties": { "type": { "const": "image" } }, "required": ["type"] } } }
        """;
    assertEquals(
        List.of("type: /body must be a string"),
        wrong(schema, "{\"type\": \"text\", \"body\": 1}"));
    assertEquals(
        List.of("oneOf: /type must be one of [\"text\",\"image\"]"),
        wrong(schema, "{\"type\": \"video\"}"));
    assertEquals(
        List.of("oneOf: the value is of none of the kinds that are allowed"), wrong(schema, "{}"));
    assertTrue(valid(schema, "{\"type\": \"image\"}"));
  }

  @Test
  void aPartOfADocumentChecksWithTheDefinitionsOfTheWhole() {
    String document =
        """
        { "$defs": { "contact": { "properties": { "a": { "$ref": "#/$defs/small" } } },
                     "small": { "maximum": 3 } } }
        """;
    Validator validator =
        Validator.of(Json.parse(document), JsonPointer.parse("/$defs/contact"), Patterns.UNCHECKED);
    assertTrue(validator.isValid(Json.parse("{\"a\": 3}")));
    assertFalse(validator.isValid(Json.parse("{\"a\": 4}")));
  }

  @Test
  void aWrongSchemaIsRefusedWithAllItsProblems() {
    String schema =
        """
        { "type": "text", "minLength": -1, "properties": { "a": 3 }, "$ref": "other.json",
          "anyOf": [], "multipleOf": 0, "items": { "$ref": "#/nowhere" } }
        """;
    SchemaException refused =
        assertThrows(SchemaException.class, () -> Validator.of(Json.parse(schema)));
    List<String> places = new ArrayList<>();
    for (Problem problem : refused.problems()) {
      places.add(problem.pointer().toString());
    }
    places.sort(null);
    assertEquals(
        List.of(
            "/$ref",
            "/anyOf",
            "/items/$ref",
            "/minLength",
            "/multipleOf",
            "/properties/a",
            "/type"),
        places);
  }

  @Test
  void keywordsThatAreNotCheckedAreNamed() {
    Validator validator =
        Validator.of(Json.parse("{\"items\": {\"contains\": {}}, \"x\": 1, \"minProperties\": 1}"));
    assertEquals(
        List.of(JsonPointer.parse("/minProperties"), JsonPointer.parse("/items/contains")),
        validator.unchecked());
  }

  @Test
  void patternsAreMatchedByThePlatform() {
    Patterns prefix = pattern -> text -> text.startsWith(pattern);
    Validator validator =
        Validator.of(Json.parse("{\"pattern\": \"ab\"}"), JsonPointer.ROOT, prefix);
    assertTrue(validator.isValid(Json.parse("\"abc\"")));
    assertFalse(validator.isValid(Json.parse("\"bc\"")));
    assertTrue(valid("{\"pattern\": \"ab\"}", "\"bc\""));
  }

  @Test
  void formatsAreAssertions() {
    String schema = "{\"format\": \"local-date-time\"}";
    assertTrue(valid(schema, "\"2026-03-01T14:05:00\""));
    assertTrue(valid(schema, "\"2026-03-01T14:05:00.25\""));
    assertFalse(valid(schema, "\"2026-03-01T14:05:00Z\""));
    assertFalse(valid(schema, "\"2026-02-30T14:05:00\""));
    assertTrue(valid("{\"format\": \"time\"}", "\"14:05:00\""));
    assertFalse(valid("{\"format\": \"date-time\"}", "\"2026-03-01T14:05:00\""));
    assertTrue(valid("{\"format\": \"date-time\"}", "\"2026-03-01T14:05:00-23:59\""));
    assertTrue(valid("{\"format\": \"uri\"}", "\"http://[::1]:80/\""));
    assertFalse(valid("{\"format\": \"uri\"}", "\"http://[::1/\""));
    assertTrue(valid("{\"format\": \"unknown\"}", "\"x\""));
  }
}
