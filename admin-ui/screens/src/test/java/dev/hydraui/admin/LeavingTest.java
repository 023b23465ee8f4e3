package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Navigation;
import dev.hydraui.component.Dialog;
import dev.hydraui.component.TextField;
import org.junit.jupiter.api.Test;

class LeavingTest {

  private static Desk typed() {
    return Desk.at("contact/1")
        .answer("GET /api/data/contact/1", 200, Samples.ADA)
        .type("Name", "Ada B");
  }

  @Test
  void asksWhenALinkIsFollowed() {
    Desk desk = typed().press("Companies");
    assertEquals("Leave without saving?", desk.the(Dialog.class).title());
    assertEquals("contact/1", desk.address());
    desk.press("Stay");
    assertFalse(desk.shows(Dialog.class));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
  }

  @Test
  void goesWhereThePersonWantedTo() {
    Desk desk = typed().press("Companies").press("Leave");
    assertEquals("company", desk.address());
    assertEquals(new Navigation.Push("company"), desk.lastTold());
    assertFalse(desk.shows(Dialog.class));
  }

  @Test
  void asksWhenTheBackButtonIsUsed() {
    Desk desk = typed().back("contact");
    assertEquals(new Navigation.Restore("contact/1"), desk.lastTold());
    assertTrue(desk.shows(Dialog.class));
    assertEquals("Ada B", desk.the(TextField.class, "Name").value());
    assertEquals("contact", desk.press("Leave").address());
    assertEquals(new Navigation.Redo("contact"), desk.lastTold());
  }

  @Test
  void guardsAgainstClosing() {
    Desk desk = Desk.at("contact/1").answer("GET /api/data/contact/1", 200, Samples.ADA);
    assertTrue(desk.platform.guards.isEmpty());
    desk.type("Name", "Ada B");
    assertEquals(1, desk.platform.guards.size());
    desk.type("Name", "Ada");
    assertTrue(desk.platform.guards.isEmpty());
  }

  @Test
  void guardsWhileSaving() {
    Desk desk = typed().press("Save");
    assertTrue(desk.press("Companies").shows(Dialog.class));
    desk.answer("PATCH /api/data/contact/1", 200, Samples.ADA.replace("v1", "v2"));
    assertFalse(desk.shows(Dialog.class));
    assertEquals("company", desk.press("Companies").address());
  }

  @Test
  void asksNothingWhenNothingWasTyped() {
    Desk desk = Desk.at("contact/new?company_id=7").press("Companies");
    assertEquals("company", desk.address());
  }

  @Test
  void cancelsWhatTheScreenBeforeHasAskedFor() {
    Desk desk = Desk.at("contact/1").press("Companies");
    assertFalse(desk.requests().contains("GET /api/data/contact/1"));
    assertTrue(desk.shows(dev.hydraui.component.Skeleton.class));
  }
}
