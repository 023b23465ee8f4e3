package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Navigation;
import dev.hydraui.component.Button;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.Detail;
import dev.hydraui.component.Page;
import dev.hydraui.component.TextField;
import dev.hydraui.component.Toast;
import dev.hydraui.json.JsonNull;
import org.junit.jupiter.api.Test;

class CreationTest {

  @Test
  void sendsWhatWasTypedAndShowsTheRecord() {
    Desk desk = Desk.at("contact").press("New contact");
    assertEquals("contact/new", desk.address());
    assertEquals("New contact", desk.the(Page.class).title());
    assertFalse(desk.shows(Detail.class));

    desk.type("Name", "Eve").press("Create");
    assertEquals(
        "{\"values\":{\"name\":\"Eve\",\"active\":false}}", desk.body("POST /api/data/contact"));
    desk.answer("POST /api/data/contact", 201, Samples.contact(9, "Eve"));
    assertEquals(new Navigation.Replace("contact/9"), desk.lastTold());
    assertTrue(desk.says("Eve created."));
    assertTrue(desk.requests().contains("GET /api/data/contact/9"));
  }

  @Test
  void asksForWhatIsRequired() {
    Desk desk = Desk.at("contact/new").press("Create");
    assertEquals("This must be filled in.", desk.the(TextField.class, "Name").error());
    assertTrue(desk.requests().isEmpty());
  }

  @Test
  void startsWithWhatTheAddressSays() {
    Desk desk = Desk.at("contact/new?company_id=7&status=won&nonsense=1");
    assertFalse(desk.says("Unsaved changes"));
    desk.answer(
        "GET /api/data/company?limit=1&filter[id][eq]=7",
        200,
        Samples.page(Samples.company(7, "Engines")));
    assertEquals("Engines", desk.the(Combobox.class, "Company").value());
    desk.type("Name", "Eve").press("Create");
    assertEquals(
        "{\"values\":{\"name\":\"Eve\",\"company_id\":7,\"active\":false,\"status\":\"won\"}}",
        desk.body("POST /api/data/contact"));
  }

  @Test
  void startsWithDefaults() {
    Desk desk = Desk.starting("company/new");
    desk.answer(
        "GET /meta/schema",
        200,
        Samples.SCHEMA.replace("\"maxLength\": 80,", "\"maxLength\": 80, \"default\": \"Acme\","));
    assertEquals("Acme", desk.the(TextField.class, "Name").value());
    desk.press("Create");
    assertEquals("{\"values\":{\"name\":\"Acme\"}}", desk.body("POST /api/data/company"));
  }

  @Test
  void keepsWhatWasTypedWhenItFails() {
    Desk desk = Desk.at("contact/new").type("Name", "Eve").press("Create");
    desk.unreachable("POST /api/data/contact");
    assertEquals("Eve", desk.the(TextField.class, "Name").value());
    desk.press("Try again");
    assertEquals(
        "{\"values\":{\"name\":\"Eve\",\"active\":false}}", desk.body("POST /api/data/contact"));
  }

  @Test
  void sendsOnce() {
    Desk desk = Desk.at("contact/new").type("Name", "Eve").press("Create").press("Create");
    assertEquals(1, desk.requests().size());
    assertTrue(desk.the(Button.class, "Create").busy());
  }

  @Test
  void closesIfAskedTo() {
    Desk desk = Desk.at("contact/new").type("Name", "Eve").press("Save and close");
    desk.answer("POST /api/data/contact", 201, Samples.contact(9, "Eve"));
    assertEquals("contact", desk.address());
    assertEquals("contact/9", desk.fire(Toast.class, "onAction", JsonNull.NULL).address());
  }

  @Test
  void saysWhyItIsNotAllowed() {
    Desk desk = Desk.at("report/new");
    assertTrue(desk.says("You cannot create a report"));
    assertTrue(desk.says("This is a view."));
  }

  @Test
  void hasAnAddressThatNoKeyCanTake() {
    Desk desk = Desk.at("tag/key/new");
    assertEquals("GET /api/data/tag/new", desk.requests().get(0));
  }
}
