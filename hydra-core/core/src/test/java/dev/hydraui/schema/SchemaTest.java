package dev.hydraui.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {

  /** Two entities after docs/reference/meta-schema.md. */
  static final String CRM =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "x-hydra": {
          "version": 1, "title": "crm", "data": "../api/data", "changes": "../api/changes",
          "entities": ["company", "contact"]
        },
        "$defs": {
          "company": {
            "type": "object",
            "x-hydra": { "display": ["name"], "may": { "read": true },
                         "why": { "delete": "A view has no rows of its own." }, "unknown": 1 },
            "properties": { "name": { "type": ["string", "null"], "title": "Name" } }
          },
          "contact": {
            "type": "object",
            "title": "Contact",
            "description": "A person.",
            "x-hydra": {
              "plural": "Contacts", "key": ["id"], "display": ["first_name"], "search": true,
              "group": "People",
              "may": { "read": true, "create": true, "update": true, "delete": false },
              "relations": [
                { "name": "company", "title": "Company", "kind": "one", "entity": "company",
                  "fields": ["company_id"], "inverse": "contacts" },
                { "name": "friends", "title": "Friends", "kind": "through", "entity": "contact",
                  "through": "friendship", "readOnly": true }
              ]
            },
            "properties": {
              "id": { "type": "integer", "readOnly": true,
                      "x-hydra": { "widget": "number", "generated": true, "sort": true,
                                   "filter": ["eq", "in", "near"], "why": "It is a key." } },
              "first_name": { "type": "string", "maxLength": 80, "default": "?" },
              "company_id": { "type": ["integer", "null"],
                              "x-hydra": { "widget": "relation", "relation": "company" } },
              "born": { "type": "string", "format": "date",
                        "x-hydra": { "widget": "sundial", "hidden": true } },
              "stage": { "enum": ["a", "b"] },
              "photo": { "type": "string", "contentEncoding": "base64",
                         "x-hydra": { "widget": "binary" } }
            },
            "required": ["first_name"]
          }
        }
      }
      """;

  private final Schema schema = Schema.read(Json.parse(CRM));
  private final Entity contact = schema.entity("contact").orElseThrow();

  private Field field(String name) {
    return contact.field(name).orElseThrow();
  }

  @Test
  void theDocumentIsRead() {
    assertEquals("crm", schema.title());
    assertEquals("../api/data", schema.data());
    assertEquals(Optional.of("../api/changes"), schema.changes());
    assertEquals(2, schema.entities().size());
    assertEquals(Optional.empty(), schema.entity("deal"));
  }

  @Test
  void entitiesAreRead() {
    assertEquals("Contacts", contact.plural());
    assertEquals(Optional.of("People"), contact.group());
    assertEquals(List.of("id"), contact.key());
    assertTrue(contact.may().update());
    assertFalse(contact.may().delete());
    Entity company = schema.entity("company").orElseThrow();
    assertEquals("company", company.title());
    assertFalse(company.hasKey());
    assertEquals(Optional.of("A view has no rows of its own."), company.may().why("delete"));
  }

  @Test
  void fieldsAreRead() {
    assertTrue(field("id").readOnly());
    assertTrue(field("id").generated());
    assertTrue(field("id").sort());
    assertEquals(Optional.of("It is a key."), field("id").why());
    assertTrue(field("first_name").required());
    assertEquals(Optional.of(JsonNumber.of(80)), field("first_name").maxLength());
    assertEquals(Optional.of(new JsonString("?")), field("first_name").defaultValue());
    assertTrue(field("company_id").nullable());
    assertFalse(field("first_name").nullable());
    assertEquals(FieldType.INTEGER, field("company_id").type());
    assertEquals(2, field("stage").choices().size());
    assertTrue(field("photo").isBinary());
    assertTrue(field("born").hidden());
  }

  @Test
  void unknownOperatorsAreLeftOutAndUnknownWidgetsFollowTheType() {
    assertEquals(List.of(Operator.EQUAL, Operator.IN), field("id").filter());
    assertTrue(field("id").takes(Operator.IN));
    assertEquals(Widget.DATE, field("born").widget());
    assertEquals(Widget.TEXT, field("first_name").widget());
    assertEquals(Widget.SELECT, field("stage").widget());
    assertEquals(Widget.RELATION, field("company_id").widget());
  }

  @Test
  void relationsAreRead() {
    Relation company = contact.relation("company").orElseThrow();
    assertEquals(Relation.Kind.ONE, company.kind());
    assertEquals(List.of("company_id"), company.fields());
    assertEquals(Optional.of("contacts"), company.inverse());
    Relation friends = contact.relation("friends").orElseThrow();
    assertEquals(Optional.of("friendship"), friends.through());
    assertTrue(friends.readOnly());
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    String wrong =
        """
        {
          "x-hydra": { "version": 2, "data": 1, "entities": ["a", "b", "a", 3] },
          "$defs": {
            "a": {
              "title": 5,
              "x-hydra": {
                "key": ["id"], "display": [], "search": "yes", "may": { "read": 1 },
                "relations": [ { "name": "r", "kind": "two", "entity": "z" }, "r",
                               { "name": "r", "kind": "one", "entity": "a" } ]
              },
              "properties": { "x": { "x-hydra": { "relation": "q" } }, "y": true },
              "required": "x"
            }
          }
        }
        """;
    SchemaException refused =
        assertThrows(SchemaException.class, () -> Schema.read(Json.parse(wrong)));
    List<String> pointers = new ArrayList<>();
    for (Problem problem : refused.problems()) {
      pointers.add(problem.pointer().toString());
    }
    pointers.sort(null);
    assertEquals(
        List.of(
            "/$defs/a/properties/x/x-hydra/relation",
            "/$defs/a/properties/y",
            "/$defs/a/required",
            "/$defs/a/title",
            "/$defs/a/x-hydra/display",
            "/$defs/a/x-hydra/key/0",
            "/$defs/a/x-hydra/may/read",
            "/$defs/a/x-hydra/relations/0/entity",
            "/$defs/a/x-hydra/relations/0/kind",
            "/$defs/a/x-hydra/relations/1",
            "/$defs/a/x-hydra/relations/2/fields",
            "/$defs/a/x-hydra/relations/2/name",
            "/$defs/a/x-hydra/search",
            "/x-hydra/data",
            "/x-hydra/entities/1",
            "/x-hydra/entities/2",
            "/x-hydra/entities/3",
            "/x-hydra/title",
            "/x-hydra/version"),
        pointers);
  }

  @Test
  void whatIsNoObjectIsRefused() {
    SchemaException refused =
        assertThrows(SchemaException.class, () -> Schema.read(Json.parse("[]")));
    assertEquals("the document: expected an object but found an array", refused.getMessage());
  }

  @Test
  void whereThereAreNoReasonsNoneIsFound() {
    Permissions all = new Permissions(true, true, true, true, Map.of());
    assertEquals(Optional.empty(), all.why("create"));
  }
}
