package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Alert;
import dev.hydraui.component.Button;
import dev.hydraui.component.Form;
import dev.hydraui.component.NumberField;
import dev.hydraui.component.TextField;
import dev.hydraui.component.Toast;
import dev.hydraui.json.JsonNull;
import org.junit.jupiter.api.Test;

class SavingTest {

  private static Desk ada() {
    return Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
  }

  @Test
  void sendsOnlyWhatHasChanged() {
    Desk desk = ada();
    desk.type("Name", "Ada B").type("Email", "ada@example.org").type("Budget", "1e3");
    desk.check("Active", false).type("Born", "").type("Status", "");
    desk.type("Met", "2026-03-01T15:00").type("Extra", "[1]").press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"name\":\"Ada B\",\"email\":\"ada@example.org\","
            + "\"active\":false,\"status\":null,\"budget\":1e3,\"born\":null,"
            + "\"met\":\"2026-03-01T15:00:00+02:00\",\"extra\":[1]}}",
        desk.body("PATCH /api/data/contact/1"));
  }

  @Test
  void forgetsWhatWasTypedBack() {
    Desk desk = ada().type("Name", "X");
    assertTrue(desk.says("Unsaved changes"));
    assertTrue(desk.the(TextField.class, "Name").description().contains("it was “Ada”"));
    desk.type("Name", "Ada");
    assertFalse(desk.says("Unsaved changes"));
    desk.press("Save");
    assertFalse(desk.requests().toString().contains("PATCH"));
  }

  @Test
  void saysWhatIsWrongBeforeItIsSent() {
    Desk desk = ada().type("Name", "").type("Budget", "much").type("Email", "nobody");
    assertEquals("", desk.the(NumberField.class, "Budget").error());
    desk.fire(NumberField.class, "Budget", "onBlur", JsonNull.NULL);
    assertEquals("Enter a number, such as 12.50.", desk.the(NumberField.class, "Budget").error());
    desk.press("Save");
    assertFalse(desk.requests().toString().contains("PATCH"));
    assertFalse(desk.the(TextField.class, "Email").error().isEmpty());
    desk.type("Budget", "-1").press("Save");
    assertFalse(desk.the(NumberField.class, "Budget").error().isEmpty());
    assertFalse(desk.requests().toString().contains("PATCH"));
  }

  @Test
  void saysBesideTheButtonsHowMuchIsWrongAndLeadsThere() {
    Desk desk = ada().type("Email", "nobody").type("Budget", "much");
    assertFalse(desk.shows(Alert.class));
    desk.press("Save");
    assertEquals("2 values need attention.", desk.the(Alert.class).title());
    assertEquals(1, desk.the(Form.class).refusals());
    desk.type("Budget", "1");
    assertEquals("1 value needs attention.", desk.the(Alert.class).title());
    assertEquals(1, desk.the(Form.class).refusals());
    desk.press("Save");
    assertEquals(2, desk.the(Form.class).refusals());
    desk.press("Discard changes");
    assertFalse(desk.shows(Alert.class));
    assertEquals(0, desk.the(Form.class).refusals());
  }

  @Test
  void checksLengthAsTheSchemaHasIt() {
    Desk desk = ada().type("Name", "123456789012345678901").press("Save");
    assertTrue(desk.the(TextField.class, "Name").error().contains("20"));
  }

  @Test
  void putsTheServersMessagesAtTheirFields() {
    Desk desk = ada().type("Name", "Bob").press("Save");
    desk.answer(
        "PATCH /api/data/contact/1",
        422,
        Samples.problem(
            "invalid",
            422,
            "Not valid.",
            "\"errors\": [{\"pointer\": \"/values/name\", \"keyword\": \"pattern\","
                + " \"message\": \"must not be Bob\"}]"));
    assertEquals("Must not be Bob.", desk.the(TextField.class, "Name").error());
    assertEquals("Bob", desk.the(TextField.class, "Name").value());
    assertEquals("Not saved", desk.the(Alert.class).title());
    assertEquals("1 value needs attention.", desk.the(Alert.class).description());
    assertEquals(1, desk.the(Form.class).refusals());
    desk.type("Name", "Bobby");
    assertEquals("", desk.the(TextField.class, "Name").error());
    assertFalse(desk.says("attention"));
  }

  @Test
  void saysWhichValueIsTakenAlready() {
    Desk desk = ada().type("Email", "bob@example.org").press("Save");
    desk.answer(
        "PATCH /api/data/contact/1",
        409,
        Samples.problem(
            "duplicate",
            409,
            "There is one already.",
            "\"errors\": [{\"pointer\": \"/values/email\", \"keyword\": \"unique\","
                + " \"message\": \"is taken already\"}]"));
    assertEquals("Is taken already.", desk.the(TextField.class, "Email").error());
  }

  @Test
  void keepsWhatWasTypedWhenTheServerDies() {
    Desk desk = ada().type("Name", "Ada B").press("Save");
    assertTrue(desk.the(Button.class, "Save").busy());
    desk.unreachable("PATCH /api/data/contact/1");
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertTrue(desk.says("Not saved"));
    assertTrue(desk.says("The server cannot be reached."));

    desk.press("Try again");
    desk.answer(
        "PATCH /api/data/contact/1",
        200,
        Samples.ADA.replace("\"name\": \"Ada\"", "\"name\": \"Ada B\"").replace("v1", "v2"));
    assertFalse(desk.says("Not saved"));
    assertFalse(desk.says("Unsaved changes"));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
  }

  @Test
  void keepsWhatWasTypedWhenTheAnswerCannotBeRead() {
    Desk desk = ada().type("Name", "Ada B").press("Save");
    desk.answer("PATCH /api/data/contact/1", 500, "<html>");
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertTrue(desk.says("The server answered with status 500."));
  }

  @Test
  void savesAndCloses() {
    Desk desk = ada().type("Name", "Ada B").press("Save and close");
    desk.answer("PATCH /api/data/contact/1", 200, Samples.ADA);
    assertEquals("contact", desk.address());
    assertTrue(desk.says("Ada saved."));
    assertEquals("contact/1", desk.fire(Toast.class, "onAction", JsonNull.NULL).address());
  }

  @Test
  void closesTooWhenASecondAttemptSucceeds() {
    Desk desk = ada().type("Name", "Ada B").press("Save and close");
    desk.unreachable("PATCH /api/data/contact/1").press("Try again");
    desk.answer("PATCH /api/data/contact/1", 200, Samples.ADA);
    assertEquals("contact", desk.address());
  }

  @Test
  void saysWhatIsWrongWithValuesThatAreNotInTheForm() {
    Desk desk = ada().type("Name", "Bob").press("Save");
    desk.answer(
        "PATCH /api/data/contact/1",
        422,
        Samples.problem(
            "invalid",
            422,
            "Not valid.",
            "\"errors\": [{\"pointer\": \"/values/id\", \"message\": \"is fixed\"},"
                + " {\"pointer\": \"\", \"message\": \"must be a whole\"}]"));
    assertTrue(desk.says("Id: Is fixed. Must be a whole."));
    assertFalse(desk.says("attention"));
    assertTrue(desk.labels(Button.class).contains("Try again"));
  }

  @Test
  void followsARecordWhoseKeyHasChanged() {
    Desk desk = Desk.at("tag/old").answer("GET /api/data/tag/old", 200, Samples.tag("old"));
    desk.type("Name", "new").press("Save");
    desk.answer("PATCH /api/data/tag/old", 200, Samples.tag("new"));
    assertEquals("tag/new", desk.address().replace("key/", ""));
    assertEquals("new", desk.the(TextField.class, "Name").value());
    assertFalse(desk.says("There is no such tag"));
  }

  @Test
  void discards() {
    Desk desk = ada().type("Name", "X").press("Discard changes");
    assertEquals("Ada", desk.the(TextField.class, "Name").value());
  }

  @Test
  void savesWithTheEnterKey() {
    Desk desk = ada().type("Name", "X").fire(Form.class, "onSubmit", JsonNull.NULL);
    assertTrue(desk.requests().contains("PATCH /api/data/contact/1"));
  }
}
