package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Navigation;
import dev.hydraui.component.Skeleton;
import dev.hydraui.component.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinSliceTest {

  @Test
  void leadsFromTheSchemaToASavedRecord() {
    Desk desk = Desk.starting("");
    assertTrue(desk.shows(Skeleton.class));

    desk.answer("GET /meta/schema", 200, Samples.SCHEMA).press("Contacts");
    assertEquals(new Navigation.Push("contact"), desk.lastTold());

    desk.answer(
        "GET /api/data/contact?limit=50",
        200,
        Samples.page(Samples.ADA, Samples.contact(2, "Bob")));
    assertEquals(List.of("Ada", "–", "Engines", "Yes", "open"), desk.rows().get(0));

    desk.press("Ada").answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertEquals("Ada", desk.the(TextField.class, "Name").value());

    desk.type("Name", "Ada Byron").press("Save");
    assertEquals(
        "{\"version\":\"v1\",\"values\":{\"name\":\"Ada Byron\"}}",
        desk.body("PATCH /api/data/contact/1"));
    desk.answer(
        "PATCH /api/data/contact/1",
        200,
        Samples.ADA.replace("\"Ada\"", "\"Ada Byron\"").replace("\"v1\"", "\"v2\""));
    assertTrue(desk.says("Ada Byron saved."));
  }
}
