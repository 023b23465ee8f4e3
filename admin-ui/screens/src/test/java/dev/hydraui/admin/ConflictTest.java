package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.component.Button;
import dev.hydraui.component.Page;
import dev.hydraui.component.Select;
import dev.hydraui.component.Table;
import dev.hydraui.component.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {

  /** Their version: another name and another budget. */
  private static final String THEIRS =
      Samples.ADA
          .replace("\"name\": \"Ada\"", "\"name\": \"Augusta\"")
          .replace("12.50", "99")
          .replace("\"v1\"", "\"v2\"");

  private static String conflict(String current) {
    return Samples.problem("conflict", 409, "Changed meanwhile.", "\"current\": " + current);
  }

  /** The person has changed name and e-mail, someone else name and budget. */
  private static Desk both() {
    return Desk.at("contact/1")
        .answer("GET /api/data/contact/1", 200, Samples.ADA)
        .type("Name", "Ada B")
        .type("Email", "ada@example.org")
        .press("Save")
        .answer("PATCH /api/data/contact/1", 409, conflict(THEIRS));
  }

  private static String kept(Desk desk, String field) {
    Select<?> select = desk.the(Select.class, "Keep for " + field);
    return select.value();
  }

  @Test
  void showsBothVersionsFieldByField() {
    Desk desk = both();
    assertTrue(desk.says("Someone else has changed Ada meanwhile"));
    assertEquals(
        List.of(
            List.of("Name", "Ada B", "Augusta", ""),
            List.of("Email", "ada@example.org", "–", ""),
            List.of("Budget", "12.50", "99", "")),
        desk.rows("Both versions"));
  }

  @Test
  void keepsWhatOnlyOneSideHasChanged() {
    Desk desk = both();
    assertEquals("", kept(desk, "name"));
    assertEquals("MINE", kept(desk, "email"));
    assertEquals("THEIRS", kept(desk, "budget"));
    assertTrue(desk.the(Button.class, "Save this version").disabled());
    assertTrue(desk.says("1 value is not decided yet."));
  }

  @Test
  void savesWhatWasChosenAgainstTheNewVersion() {
    Desk desk = both().type("Keep for name", "MINE").press("Save this version");
    assertEquals(
        "{\"version\":\"v2\",\"values\":{\"name\":\"Ada B\",\"email\":\"ada@example.org\"}}",
        desk.body("PATCH /api/data/contact/1"));
    desk.answer(
        "PATCH /api/data/contact/1", 200, THEIRS.replace("Augusta", "Ada B").replace("v2", "v3"));
    assertFalse(desk.says("Someone else has changed"));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertFalse(desk.says("Unsaved changes"));
  }

  @Test
  void savesTheirsWithoutARequest() {
    Desk desk = both().press("Take all of theirs").press("Save this version");
    assertFalse(desk.requests().toString().contains("PATCH"));
    assertEquals("Augusta", desk.the(TextField.class, "Name").value());
    assertFalse(desk.says("Unsaved changes"));
  }

  @Test
  void isNoneWhereTheAnswerToTheSamePatchGotLost() {
    Desk desk = Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
    desk.type("Name", "Augusta").press("Save").unreachable("PATCH /api/data/contact/1");
    desk.press("Try again").answer("PATCH /api/data/contact/1", 409, conflict(THEIRS));
    assertFalse(desk.says("Someone else has changed"));
    assertTrue(desk.says("saved."));
    assertFalse(desk.says("Unsaved changes"));
    assertEquals("99", desk.the(dev.hydraui.component.NumberField.class, "Budget").value());
  }

  @Test
  void leadsToTheNextConflict() {
    Desk desk = both().press("Keep all of mine").press("Save this version");
    desk.answer(
        "PATCH /api/data/contact/1",
        409,
        conflict(THEIRS.replace("Augusta", "A. A.").replace("v2", "v3")));
    assertEquals("", kept(desk, "name"));
    assertEquals("MINE", kept(desk, "email"));
    desk.type("Keep for name", "THEIRS").press("Save this version");
    assertEquals(
        "{\"version\":\"v3\",\"values\":{\"email\":\"ada@example.org\"}}",
        desk.body("PATCH /api/data/contact/1"));
  }

  @Test
  void leadsBackToTheFormWithWhatWasTyped() {
    Desk desk = both().press("Back to the form");
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertEquals("ada@example.org", desk.the(TextField.class, "Email").value());
    desk.press("Save");
    assertTrue(desk.body("PATCH /api/data/contact/1").contains("\"v2\""));
  }

  @Test
  void losesNothingWhenTheServerDies() {
    Desk desk = both().press("Keep all of mine").press("Save this version");
    desk.unreachable("PATCH /api/data/contact/1");
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertEquals("ada@example.org", desk.the(TextField.class, "Email").value());
    assertTrue(desk.says("Not saved"));
    desk.press("Try again");
    assertTrue(desk.body("PATCH /api/data/contact/1").contains("\"v2\""));
  }

  @Test
  void leadsToTheFormWhenTheMergedVersionIsRefused() {
    Desk desk = both().press("Keep all of mine").press("Save this version");
    desk.answer(
        "PATCH /api/data/contact/1",
        422,
        Samples.problem(
            "invalid",
            422,
            "",
            "\"errors\": [{\"pointer\": \"/values/email\", \"keyword\": \"x\","
                + " \"message\": \"is odd\"}]"));
    assertEquals("Is odd.", desk.the(TextField.class, "Email").error());
  }

  @Test
  void offersToCreateAnewWhatIsGone() {
    Desk desk = Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
    desk.type("Name", "Ada B").press("Save");
    desk.answer("PATCH /api/data/contact/1", 409, conflict("null"));
    assertTrue(desk.says("Ada was deleted by someone else"));

    desk.press("Create anew");
    assertEquals("New contact", desk.the(Page.class).title());
    assertEquals("contact/new", desk.address());
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertTrue(desk.press("Companies").says("Leave without saving?"));
    desk.press("Stay").press("Create");
    assertTrue(desk.body("POST /api/data/contact").contains("\"name\":\"Ada B\""));
    assertTrue(desk.body("POST /api/data/contact").contains("\"company_id\":7"));
    assertFalse(desk.body("POST /api/data/contact").contains("\"id\":1"));
  }

  @Test
  void saysAtOnceThatTheRecordIsGone() {
    Desk desk = Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
    desk.type("Name", "Ada B").change("contact", "1", "deleted", "").after(250);
    desk.answer(
        "GET /api/data/contact/1", 404, Samples.problem("not-found", 404, "No contact 1.", ""));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertTrue(desk.says("Ada was deleted by someone else"));
    desk.press("Create anew");
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
  }

  @Test
  void isGuarded() {
    assertTrue(both().press("Companies").says("Leave without saving?"));
    assertTrue(both().shows(Table.class));
  }
}
