package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Download;
import dev.hydraui.component.Alert;
import dev.hydraui.component.Breadcrumbs;
import dev.hydraui.component.Checkbox;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.Crumb;
import dev.hydraui.component.DateField;
import dev.hydraui.component.DateTimeField;
import dev.hydraui.component.Detail;
import dev.hydraui.component.EmptyState;
import dev.hydraui.component.Form;
import dev.hydraui.component.NumberField;
import dev.hydraui.component.Purpose;
import dev.hydraui.component.Section;
import dev.hydraui.component.Select;
import dev.hydraui.component.Skeleton;
import dev.hydraui.component.TextArea;
import dev.hydraui.component.TextField;
import dev.hydraui.json.JsonNull;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTest {

  private static Desk ada() {
    return Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
  }

  @Test
  void showsAnOutlineFirst() {
    assertTrue(Desk.at("contact/1").shows(Skeleton.class));
  }

  @Test
  void offersTheWidgetThatFitsEachField() {
    Desk desk = ada();
    assertEquals("Ada", desk.the(TextField.class, "Name").value());
    assertTrue(desk.the(TextField.class, "Name").required());
    assertEquals(Purpose.EMAIL, desk.the(TextField.class, "Email").purpose());
    assertEquals("Engines", desk.the(Combobox.class, "Company").value());
    assertTrue(desk.the(Checkbox.class, "Active").checked());
    assertEquals("open", desk.the(Select.class, "Status").value());
    assertEquals("12.50", desk.the(NumberField.class, "Budget").value());
    assertEquals("1815-12-10", desk.the(DateField.class, "Born").value());
    assertEquals("2026-03-01T14:05:00", desk.the(DateTimeField.class, "Met").value());
    assertEquals("UTC+02:00.", desk.the(DateTimeField.class, "Met").description());
    assertEquals("First line\nSecond line", desk.the(TextArea.class, "Notes").value());
    assertEquals("{\n  \"a\": 1\n}", desk.the(TextArea.class, "Extra").value());
  }

  @Test
  void saysWhyAValueCannotBeChanged() {
    Desk desk = ada();
    assertEquals(List.of("Id", "Photo"), desk.labels(Detail.class));
    assertTrue(desk.says("Binary values can be downloaded, not edited."));
    assertTrue(desk.says("3 B"));
    assertEquals("Other values", desk.labels(Section.class).get(0));
  }

  @Test
  void offersBytesForDownload() {
    Desk desk = ada().press("Download photo");
    assertEquals(
        new Download.From("/api/data/contact/1/values/photo", "contact-1-photo"), desk.lastTold());
  }

  @Test
  void neverOffersAPartOfALargeValueForEditing() {
    Desk desk = Desk.at("contact/1");
    desk.answer(
        "GET /api/data/contact/1",
        200,
        Samples.ADA.replace("\"related\"", "\"truncated\": {\"notes\": 10485760}, \"related\""));
    assertTrue(desk.labels(Detail.class).contains("Notes"));
    assertFalse(desk.labels(TextArea.class).contains("Notes"));
    assertTrue(desk.says("10485760 B"));
  }

  @Test
  void leadsBackByItsPath() {
    Desk desk = Desk.at("contact?sort=name");
    desk.answer("GET /api/data/contact?sort=name&limit=50", 200, Samples.page(Samples.ADA));
    desk.press("Ada").answer("GET /api/data/contact/1", 200, Samples.ADA);
    Breadcrumbs<?> path = desk.the(Breadcrumbs.class);
    assertEquals(
        List.of(
            new Crumb("Home", ""),
            new Crumb("Contacts", "contact?sort=name"),
            new Crumb("Ada", "")),
        path.crumbs());
  }

  @Test
  void findsAnotherRecordByTyping() {
    Desk desk = ada().type("Company", "Engines");
    assertTrue(desk.requests().contains("GET /api/data/company?limit=20"));
    desk.type("Company", "ab").after(200);
    assertFalse(desk.requests().contains("GET /api/data/company?limit=20"));
    desk.answer(
        "GET /api/data/company?limit=20&search=ab",
        200,
        Samples.page(Samples.company(8, "Abacus")));
    assertTrue(desk.the(Combobox.class, "Company").open());
    desk.choose("Company", "8");
    assertEquals("Abacus", desk.the(Combobox.class, "Company").value());
    assertFalse(desk.the(Combobox.class, "Company").open());
    desk.press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"company_id\":8}}",
        desk.body("PATCH /api/data/contact/1"));
  }

  @Test
  void takesARelationAway() {
    Desk desk = ada().fire(Combobox.class, "Company", "onClear", JsonNull.NULL);
    assertEquals("", desk.the(Combobox.class, "Company").value());
    desk.press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"company_id\":null}}",
        desk.body("PATCH /api/data/contact/1"));
  }

  @Test
  void givesASearchForARecordUp() {
    Desk desk = ada().type("Company", "zz");
    desk.fire(Combobox.class, "Company", "onClose", JsonNull.NULL);
    assertEquals("Engines", desk.the(Combobox.class, "Company").value());
    assertFalse(desk.requests().toString().contains("/company"));
  }

  @Test
  void saysThatASearchForARecordFailed() {
    Desk desk = ada().type("Company", "x").unreachable("GET /api/data/company");
    assertEquals(
        "The search did not work. Type on to try again.",
        desk.the(Combobox.class, "Company").emptyText());
  }

  @Test
  void saysThatThereIsNoSuchRecord() {
    Desk desk = Desk.at("contact/99");
    desk.answer(
        "GET /api/data/contact/99", 404, Samples.problem("not-found", 404, "No contact 99.", ""));
    assertEquals("There is no such contact", desk.the(EmptyState.class).title());
    assertEquals("contact", desk.press("Go to contacts").address());
  }

  @Test
  void triesAgainWhenItCouldNotBeLoaded() {
    Desk desk = Desk.at("contact/1").answer("GET /api/data/contact/1", 500, "");
    assertEquals("Contact could not be loaded", desk.the(Alert.class).title());
    desk.press("Try again").answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertEquals("Ada", desk.the(TextField.class, "Name").value());
  }

  @Test
  void codesStrangeKeys() {
    Desk desk = Desk.at("tag/a%2Fb%20%C3%A9%3F");
    assertEquals("GET /api/data/tag/a%2Fb%20%C3%A9%3F".replace("%20", " "), desk.requests().get(0));
  }

  @Test
  void marksWhatSomeoneElseHasChanged() {
    Desk desk = ada().type("Name", "Ada B").change("contact", "1", "updated", "v2").after(250);
    desk.answer("GET /api/data/contact/1", 200, Samples.ADA.replace("v1", "v2"));
    assertTrue(desk.says("Someone else has changed this"));
    desk.press("Keep mine");
    assertFalse(desk.says("Someone else has changed this"));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());

    desk.change("contact", "1", "updated", "v3").after(250);
    desk.answer(
        "GET /api/data/contact/1", 200, Samples.ADA.replace("Ada", "Eve").replace("v1", "v3"));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    desk.press("Reload");
    assertEquals("Eve", desk.the(TextField.class, "Name").value());
    assertFalse(desk.says("Someone else has changed this"));
  }

  @Test
  void takesInWhatSomeoneElseHasChangedWhereNothingWasTyped() {
    Desk desk = ada().change("contact", "1", "updated", "v2").after(250);
    desk.answer(
        "GET /api/data/contact/1", 200, Samples.ADA.replace("Ada", "Eve").replace("v1", "v2"));
    assertEquals("Eve", desk.the(TextField.class, "Name").value());
    assertFalse(desk.says("Someone else has changed this"));
  }

  @Test
  void whatIsSaidWhileOneTypesStandsBelowTheFields() {
    Desk desk = ada().type("Name", "Ada B").change("contact", "1", "updated", "v2").after(250);
    desk.answer("GET /api/data/contact/1", 200, Samples.ADA.replace("v1", "v2"));
    List<String> words = desk.words();
    assertTrue(words.indexOf("Someone else has changed this") > words.indexOf("Notes"));
    assertTrue(words.indexOf("Someone else has changed this") < words.indexOf("Save"));
  }

  @Test
  void isShownAtOnceWhenOneComesBack() {
    Desk desk = ada().press("Companies").back("contact/1");
    assertEquals("Ada", desk.the(TextField.class, "Name").value());
    assertTrue(desk.requests().contains("GET /api/data/contact/1"));
  }

  @Test
  void triesAgainByItself() {
    Desk desk = Desk.at("contact/1").answer("GET /api/data/contact/1", 503, "");
    assertTrue(desk.says("The server answered with status 503. Trying again…"));
    desk.at(0).ring();
    desk.answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertEquals("Ada", desk.the(TextField.class, "Name").value());
  }

  @Test
  void saysThatItMayBeOutOfDate() {
    Desk desk = ada().type("Name", "Ada B").change("contact", "1", "updated", "v2").after(250);
    desk.answer("GET /api/data/contact/1", 500, "");
    assertTrue(desk.says("This may be out of date"));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    desk.press("Try again").answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertFalse(desk.says("This may be out of date"));
  }

  @Test
  void anEarlierSearchNeverAnswersALaterOne() {
    Desk desk = ada().type("Company", "a").type("Company", "ab").after(200);
    assertFalse(desk.requests().contains("GET /api/data/company?limit=20&search=a"));
    desk.answer(
        "GET /api/data/company?limit=20&search=ab", 200, Samples.page(Samples.company(8, "Abc")));
    desk.type("Company", "abx").after(200);
    assertTrue(desk.the(Combobox.class, "Company").busy());
    assertEquals(1, desk.the(Combobox.class, "Company").options().size());
    desk.answer("GET /api/data/company?limit=20&search=abx", 200, Samples.page());
    assertEquals(List.of(), desk.the(Combobox.class, "Company").options());
    assertEquals("Nothing found", desk.the(Combobox.class, "Company").emptyText());
  }

  @Test
  void isNotSurprisedByItsOwnChange() {
    Desk desk = ada().type("Name", "Ada B").press("Save");
    desk.change("contact", "1", "updated", "v2");
    assertFalse(desk.says("Someone else has changed this"));
    desk.answer("PATCH /api/data/contact/1", 200, Samples.ADA.replace("v1", "v2"));
    assertFalse(desk.says("Someone else has changed this"));
    desk.change("contact", "1", "updated", "v2");
    assertFalse(desk.says("Someone else has changed this"));
  }

  @Test
  void anOddValueThatWasThereBeforeHoldsNothingUp() {
    Desk desk = Desk.at("contact/1");
    desk.answer(
        "GET /api/data/contact/1",
        200,
        Samples.ADA
            .replace("\"name\": \"Ada\"", "\"name\": \"A name of more than twenty letters\"")
            .replace("\"active\": true", "\"active\": null")
            .replace("1815-12-10", "long ago"));
    desk.type("Email", "ada@example.org").press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"email\":\"ada@example.org\"}}",
        desk.body("PATCH /api/data/contact/1"));
  }

  @Test
  void cannotBeChangedWhereTheSchemaSaysSo() {
    Desk desk = Desk.starting("contact/1");
    int contact = Samples.SCHEMA.indexOf("\"Contacts\", \"key\"");
    String readOnly =
        Samples.SCHEMA
            .substring(contact)
            .replaceFirst("\"update\": true, \"delete\": true}", "\"update\": false}")
            .replaceFirst("\"why\": \\{}", "\"why\": {\"update\": \"You only read here.\"}");
    desk.answer("GET /meta/schema", 200, Samples.SCHEMA.substring(0, contact) + readOnly);
    desk.answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertEquals("You cannot change this contact", desk.the(Alert.class).title());
    assertTrue(desk.says("You only read here."));
    assertFalse(desk.shows(Form.class));
    assertTrue(desk.labels(Detail.class).contains("Email"));
  }
}
