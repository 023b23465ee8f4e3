package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.DateField;
import dev.hydraui.component.DateTimeField;
import dev.hydraui.component.Detail;
import dev.hydraui.component.NumberField;
import dev.hydraui.component.Section;
import dev.hydraui.component.Select;
import dev.hydraui.component.TextField;
import dev.hydraui.json.JsonNull;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values a record shows, in which order, and what is said of them. */
class RecordValuesTest {

  private static Desk contact(String schema, String record) {
    return Desk.starting("contact/1")
        .answer("GET /meta/schema", 200, schema)
        .answer("GET /api/data/contact/1", 200, record);
  }

  @Test
  void saysNothingOfTheNumbersThatTheDatabaseGives() {
    assertFalse(contact(Samples.SCHEMA, Samples.ADA).says("Filled in by the database."));
  }

  @Test
  void showsValuesWithoutAHeadingWhereNoneCanBeChanged() {
    String fixed =
        Samples.SCHEMA.replace(
            "\"update\": true, \"delete\": true}, \"why\": {}",
            "\"update\": false, \"delete\": false},"
                + " \"why\": {\"update\": \"This is read-only.\"}");
    Desk desk = contact(fixed, Samples.ADA);
    assertFalse(desk.labels(Section.class).contains("Other values"));
    assertEquals("Name", desk.labels(Detail.class).get(0));
    assertEquals(
        1, desk.words().stream().filter(said -> said.equals("This is read-only.")).count());
  }

  @Test
  void beginsWithWhatNamesTheRecord() {
    String schema =
        Samples.SCHEMA.replace(
            "\"plural\": \"Contacts\", \"key\": [\"id\"], \"display\": [\"name\"]",
            "\"plural\": \"Contacts\", \"key\": [\"id\"], \"display\": [\"email\", \"name\"]");
    Desk desk = contact(schema, Samples.ADA);
    assertEquals(List.of("Email", "Name"), desk.labels(TextField.class));
  }

  @Test
  void saysCalmlyThatAStoredValueDoesNotFit() {
    Desk desk =
        contact(
            Samples.SCHEMA,
            Samples.ADA
                .replace("\"active\": true", "\"active\": \"maybe\"")
                .replace("\"open\"", "\"lost\"")
                .replace("12.50", "\"not real\"")
                .replace("1815-12-10", "once")
                .replace("2026-03-01T14:05:00+02:00", "soon"));
    NumberField<?> budget = desk.the(NumberField.class, "Budget");
    assertEquals(
        List.of(
            "The stored value “maybe” does not fit. Choose yes or no.",
            "The stored value “lost” does not fit. Choose one of the values.",
            "The stored value “not real” does not fit. Enter a number, such as 12.50.",
            "The stored value “once” does not fit. Must be a date such as 2026-03-01."),
        List.of(
            desk.the(Select.class, "Active").description(),
            desk.the(Select.class, "Status").description(),
            budget.description(),
            desk.the(DateField.class, "Born").description()));
    assertTrue(desk.the(DateTimeField.class, "Met").description().contains("“soon” does not fit"));
    assertEquals("", budget.error());

    desk.fire(NumberField.class, "Budget", "onBlur", JsonNull.NULL).type("Name", "Ada B");
    desk.press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"name\":\"Ada B\"}}",
        desk.body("PATCH /api/data/contact/1"));
  }

  @Test
  void refusesAnotherValueThatDoesNotFit() {
    Desk desk = contact(Samples.SCHEMA, Samples.ADA.replace("1815-12-10", "once"));
    desk.type("Born", "twice").press("Save");
    assertEquals("Changed; it was “once”.", desk.the(DateField.class, "Born").description());
    assertEquals("Must be a date such as 2026-03-01.", desk.the(DateField.class, "Born").error());
    assertFalse(desk.requests().toString().contains("PATCH"));
  }
}
