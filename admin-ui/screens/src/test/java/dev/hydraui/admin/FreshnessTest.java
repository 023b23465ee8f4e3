package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.Platform;
import dev.hydraui.component.Alert;
import dev.hydraui.component.Table;
import dev.hydraui.json.JsonString;
import org.junit.jupiter.api.Test;

/** A list is as the server has it, or says that it may not be. */
class FreshnessTest {

  private static Desk contacts(String... records) {
    return Desk.at("contact").answer("GET /api/data/contact?limit=50", 200, Samples.page(records));
  }

  @Test
  void goesBackWithTheBrowser() {
    Desk desk = contacts(Samples.ADA);
    desk.fire(Table.class, "onSort", new JsonString("name"));
    desk.answer("GET /api/data/contact?sort=name", 200, Samples.page(Samples.contact(2, "Bob")));
    desk.back("contact");
    assertEquals("Ada", desk.rows().get(0).get(0));
    assertTrue(desk.the(Table.class).busy());
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.contact(3, "Eve")));
    assertEquals("Eve", desk.rows().get(0).get(0));
    assertFalse(desk.the(Table.class).busy());
  }

  @Test
  void saysWhyNothingCameAndTriesAgain() {
    Desk desk = Desk.at("contact");
    desk.answer(
        "GET /api/data/contact?limit=50",
        503,
        Samples.problem("unavailable", 503, "The database does not answer.", ""));
    assertEquals(
        "Contacts could not be loaded",
        desk.the(Alert.class, "Contacts could not be loaded").title());
    assertTrue(desk.says("The database does not answer."));
    desk.press("Try again")
        .answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(1, desk.rows().size());
  }

  @Test
  void keepsTheRowsWhenARefreshFails() {
    Desk desk = contacts(Samples.ADA).change("contact", "1", "updated", "v2").after(250);
    desk.unreachable("GET /api/data/contact?limit=50");
    assertEquals(1, desk.rows().size());
    assertTrue(desk.says("This may be out of date"));
    assertTrue(desk.says("The server cannot be reached. Trying again…"));
    desk.unreachable("GET /meta/schema");
    assertFalse(desk.says("This may be out of date"));
    assertTrue(desk.says("No connection to the server"));
  }

  @Test
  void doesNotWaitLongForAServerThatMayBeGone() {
    Desk desk = contacts(Samples.ADA).change("contact", "1", "updated", "v2").after(250);
    desk.unreachable("GET /api/data/contact?limit=50");
    assertEquals(10_000, desk.request("GET /meta/schema").timeoutMillis());
  }

  @Test
  void triesAgainByItselfAndSaysSo() {
    Desk desk = Desk.at("contact");
    for (int attempt = 0; attempt < 3; attempt++) {
      desk.answer("GET /api/data/contact?limit=50", 503, "");
      assertTrue(desk.says("Trying again…"));
      desk.answer("GET /meta/schema", 200, Samples.SCHEMA).at(0).ring();
    }
    desk.answer("GET /api/data/contact?limit=50", 503, "");
    assertTrue(desk.says("The server answered with status 503."));
    assertFalse(desk.says("Trying again…"));
    desk.press("Try again");
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(1, desk.rows().size());
  }

  @Test
  void noticesWhatChangedBeforeTheStreamOpened() {
    Desk desk = contacts(Samples.ADA).stream(new EventStream.Delivery.Opened()).after(250);
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.contact(2, "Bob")));
    assertEquals("Bob", desk.rows().get(0).get(0));
  }

  @Test
  void isFreshWhenThePersonComesBackToTheApplication() {
    Desk desk = contacts(Samples.ADA);
    desk.platform.visibility.accept(Platform.Visible.SHOWN);
    desk.at(0);
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.contact(2, "Bob")));
    assertEquals("Bob", desk.rows().get(0).get(0));
  }

  @Test
  void takesInWhatOthersChange() {
    Desk desk = contacts(Samples.ADA);
    desk.change("tag", "vip", "updated", "v2").after(250);
    assertFalse(desk.requests().contains("GET /api/data/contact?limit=50"));
    desk.change("company", "7", "updated", "v2").after(250);
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    desk.change("contact", "2", "created", "v1").change("contact", "3", "created", "v1");
    assertEquals(1, desk.platform.timers.size());
    desk.after(250)
        .answer(
            "GET /api/data/contact?limit=50",
            200,
            Samples.page(Samples.ADA, Samples.contact(2, "Bob")));
    assertEquals(2, desk.rows().size());
  }

  @Test
  void returnsToTheListAsItWas() {
    Desk desk = Desk.at("contact?sort=-name");
    desk.answer("GET /api/data/contact?sort=-name&limit=50", 200, Samples.page(Samples.ADA));
    desk.press("Ada").back("contact?sort=-name");
    assertEquals("Ada", desk.rows().get(0).get(0));
    assertTrue(desk.the(Table.class).busy());
  }

  @Test
  void rowsWithoutKeysMayBeEqual() {
    String row =
        "{\"key\": null, \"label\": \"May\", \"values\": {\"month\": \"May\", \"sum\": 1}}";
    Desk desk = Desk.at("report");
    desk.answer("GET /api/data/report?limit=50", 200, Samples.page(row, row));
    desk.stream(new EventStream.Delivery.Opened()).after(250);
    desk.answer("GET /api/data/report?limit=50", 200, Samples.page(row, row, row));
    assertEquals(3, desk.rows().size());
  }
}
