package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.admin.delete.Deleting;
import dev.hydraui.component.Button;
import dev.hydraui.component.Dialog;
import dev.hydraui.component.Table;
import dev.hydraui.component.TextField;
import dev.hydraui.component.Toast;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeletionTest {

  private static final String BOB = Samples.contact(2, "Bob");

  private static Desk contacts() {
    return Desk.at("contact")
        .answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA, BOB))
        .answer("GET /api/data/contact?limit=1", 200, Samples.total(2));
  }

  private static List<String> names(Desk desk) {
    return desk.shows(Table.class)
        ? desk.rows().stream().map(row -> row.get(0)).toList()
        : List.of();
  }

  private static Desk bobDeleted() {
    return contacts().select("Bob", true).press("Delete 1").press("Delete");
  }

  @Test
  void asksFirst() {
    Desk desk = contacts().select("Bob", true).press("Delete 1");
    assertEquals("Delete 1 contact?", desk.the(Dialog.class).title());
    desk.press("Cancel");
    assertFalse(desk.shows(Dialog.class));
    assertEquals(List.of("Ada", "Bob"), names(desk));
  }

  @Test
  void disappearsAtOnceAndIsSentLater() {
    Desk desk = bobDeleted();
    assertEquals(List.of("Ada"), names(desk));
    assertEquals(List.of("Deleting Bob…"), desk.labels(Toast.class));
    assertEquals(List.of("Undo"), desk.actions());
    assertTrue(desk.requests().isEmpty());

    desk.after(Deleting.PATIENCE);
    assertEquals(List.of("DELETE /api/data/contact/2?version=v1"), desk.requests());
    assertEquals(List.of("Ada"), names(desk));
    assertEquals(List.of("Deleting Bob…"), desk.labels(Toast.class));
    assertEquals(List.of(), desk.actions());

    desk.answer("DELETE", 204, "");
    assertEquals(List.of("Ada"), names(desk));
    assertEquals(List.of("Bob deleted."), desk.labels(Toast.class));
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(List.of("Ada"), names(desk));
  }

  @Test
  void isTakenBack() {
    Desk desk = bobDeleted().fire(Toast.class, "onAction", JsonNull.NULL);
    assertEquals(List.of("Ada", "Bob"), names(desk));
    assertTrue(desk.platform.timers.isEmpty());
    assertTrue(desk.requests().isEmpty());
  }

  @Test
  void comesBackWithTheReasonWhenItFails() {
    Desk desk = bobDeleted().after(Deleting.PATIENCE);
    desk.answer("DELETE", 409, Samples.problem("referenced", 409, "", "\"entity\": \"activity\""));
    assertEquals(List.of("Ada", "Bob"), names(desk));
    assertEquals(
        List.of("Bob could not be deleted. Activities refer to it."), desk.labels(Toast.class));
    desk.fire(Toast.class, "onDismiss", JsonNull.NULL);
    assertTrue(desk.labels(Toast.class).isEmpty());
  }

  @Test
  void comesBackWhenSomeoneElseHasChangedIt() {
    Desk desk = bobDeleted().after(Deleting.PATIENCE);
    desk.answer("DELETE", 409, Samples.problem("conflict", 409, "", "\"current\": " + BOB));
    assertEquals(
        List.of(
            "Bob could not be deleted. Someone else has changed it meanwhile. Look again first."),
        desk.labels(Toast.class));
    assertEquals(List.of("Open"), desk.actions());
    assertEquals(List.of("Ada", "Bob"), names(desk));
  }

  @Test
  void comesBackWhenTheServerIsGone() {
    Desk desk = bobDeleted().after(Deleting.PATIENCE).unreachable("DELETE");
    desk.unreachable("GET /meta/schema");
    assertEquals(List.of("Ada", "Bob"), names(desk));
    assertTrue(desk.says("Bob could not be deleted. The server cannot be reached."));
    assertTrue(desk.says("No connection to the server"));
  }

  @Test
  void isDoneWhenSomeoneElseWasFaster() {
    Desk desk = bobDeleted().after(Deleting.PATIENCE);
    desk.answer("DELETE", 404, Samples.problem("not-found", 404, "", ""));
    assertEquals(List.of("Ada"), names(desk));
    assertEquals(List.of("Bob deleted."), desk.labels(Toast.class));
  }

  @Test
  void takesSeveralAtOnce() {
    Desk desk = contacts().fire(Table.class, "onSelectAll", JsonBoolean.TRUE);
    assertTrue(desk.the(Table.class).allSelected());
    desk.press("Delete 2");
    assertEquals("Delete 2 contacts?", desk.the(Dialog.class).title());
    desk.press("Delete");
    assertEquals(List.of(), names(desk));
    assertEquals(List.of("Deleting 2 records…"), desk.labels(Toast.class));
    desk.after(Deleting.PATIENCE);
    assertEquals(
        "{\"operations\":[{\"op\":\"delete\",\"entity\":\"contact\",\"key\":\"1\",\"version\":\"v1\"},"
            + "{\"op\":\"delete\",\"entity\":\"contact\",\"key\":\"2\",\"version\":\"v1\"}]}",
        desk.body("POST /api/data/batch"));
    desk.answer("POST /api/data/batch", 409, Samples.problem("referenced", 409, "", ""));
    assertEquals(List.of("Ada", "Bob"), names(desk));
    assertTrue(desk.says("2 records could not be deleted. Other records refer to them."));
  }

  @Test
  void saysWhichOfSeveralHoldsTheOthersUp() {
    Desk desk = contacts().fire(Table.class, "onSelectAll", JsonBoolean.TRUE);
    desk.press("Delete 2").press("Delete").after(Deleting.PATIENCE);
    desk.answer(
        "POST /api/data/batch",
        409,
        Samples.problem("referenced", 409, "", "\"entity\": \"activity\", \"operation\": 1"));
    assertTrue(desk.says("2 records could not be deleted. Activities refer to Bob."));
  }

  @Test
  void cannotBeTakenBackOnceItIsSent() {
    Desk desk = bobDeleted().after(Deleting.PATIENCE);
    desk.back("contact/2").answer("GET /api/data/contact/2", 200, BOB);
    assertTrue(desk.says("Bob is being deleted"));
    assertFalse(desk.labels(Button.class).contains("Undo"));
    desk.answer("DELETE", 204, "");
    desk.answer("GET /api/data/contact/2", 404, Samples.problem("not-found", 404, "", ""));
    assertTrue(desk.says("There is no such contact"));
  }

  @Test
  void goesOnWhileOnePagesAndComesBackNowhere() {
    Desk desk = bobDeleted().press("Companies").after(Deleting.PATIENCE).answer("DELETE", 204, "");
    desk.back("contact");
    assertEquals(List.of("Ada"), names(desk));
  }

  @Test
  void isSentWhenTheApplicationCloses() {
    Desk desk = bobDeleted().leaving();
    assertTrue(desk.request("DELETE").outlivesApplication());
    assertTrue(desk.platform.timers.isEmpty());
    desk.leaving();
    assertEquals(1, desk.requests().size());
  }

  @Test
  void leadsFromARecordToItsList() {
    Desk desk = Desk.at("contact/2").answer("GET /api/data/contact/2", 200, BOB);
    desk.press("Delete");
    assertEquals("contact", desk.address());
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA, BOB));
    assertEquals(List.of("Ada"), names(desk));
    assertEquals(List.of("Deleting Bob…"), desk.labels(Toast.class));
  }

  @Test
  void asksWhenSomethingWasTyped() {
    Desk desk = Desk.at("contact/2").answer("GET /api/data/contact/2", 200, BOB);
    desk.type("Name", "Bobby").press("Delete");
    assertTrue(desk.says("What you have typed is lost with it."));
    assertEquals("contact/2", desk.address());
    desk.press("Cancel");
    assertEquals("Bobby", desk.the(TextField.class, "Name").value());
    desk.press("Delete").press("Delete");
    assertEquals("contact", desk.address());
  }

  @Test
  void isSaidOnTheRecordItself() {
    Desk desk = bobDeleted();
    desk.back("contact/2").answer("GET /api/data/contact/2", 200, BOB);
    assertTrue(desk.says("Bob is being deleted"));
    assertFalse(desk.shows(TextField.class));
    desk.press("Undo");
    assertEquals("Bob", desk.the(TextField.class, "Name").value());
  }

  @Test
  void isOnlyOfferedForWhatIsOnScreen() {
    Desk desk = contacts().select("Bob", true).change("contact", "2", "deleted", "").after(250);
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertFalse(desk.labels(Button.class).contains("Delete 1"));
  }
}
