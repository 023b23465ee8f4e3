package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.Platform;
import dev.hydraui.component.Alert;
import dev.hydraui.component.AppShell;
import dev.hydraui.component.Item;
import dev.hydraui.component.Menu;
import dev.hydraui.component.NavigationGroup;
import dev.hydraui.component.NavigationItem;
import dev.hydraui.component.Select;
import dev.hydraui.component.Skeleton;
import dev.hydraui.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {

  @Test
  void showsAnOutlineUntilTheSchemaComes() {
    Desk desk = Desk.starting("");
    assertTrue(desk.shows(Skeleton.class));
    assertEquals(List.of("GET /meta/schema"), desk.requests());
  }

  @Test
  void saysThatTheServerIsGoneAndTriesAgain() {
    Desk desk = Desk.starting("contact/1").unreachable("GET /meta/schema");
    assertEquals("The admin cannot start", desk.the(Alert.class).title());
    assertTrue(desk.says("The server cannot be reached."));

    desk.press("Try again").answer("GET /meta/schema", 200, Samples.SCHEMA);
    assertEquals(List.of("GET /api/data/contact/1"), desk.requests());
  }

  @Test
  void aServerThatIsRefusedHereIsToldAndNotTriedAgainByItself() {
    HttpAnswer refusal = new HttpAnswer.Failure(HttpAnswer.Cause.REFUSED, "no certificate");
    Desk desk = Desk.starting("").answer("GET /meta/schema", refusal);
    assertTrue(desk.says("The server cannot be used from here: no certificate."));
    assertTrue(desk.platform.timers.isEmpty());
  }

  @Test
  void triesAgainByItselfWhileTheServerIsGone() {
    Desk desk = Desk.starting("").unreachable("GET /meta/schema");
    assertTrue(desk.says("Trying again…"));
    desk.at(0).ring();
    desk.unreachable("GET /meta/schema").at(0).ring();
    desk.answer("GET /meta/schema", 200, Samples.SCHEMA);
    assertTrue(desk.shows(AppShell.class));
    assertTrue(desk.platform.timers.isEmpty());
  }

  @Test
  void namesEveryMistakeOfASchema() {
    Desk desk =
        Desk.starting("").answer("GET /meta/schema", 200, "{\"x-hydra\": {\"version\": 1}}");
    assertEquals(
        "The server’s description of its data has mistakes", desk.the(Alert.class).title());
    assertTrue(desk.the(Alert.class).description().contains("/x-hydra/"));
  }

  @Test
  void saysWhatStatusAStrangeServerAnswers() {
    Desk desk = Desk.starting("").answer("GET /meta/schema", 502, "<html>Bad gateway</html>");
    assertTrue(desk.says("The server answered with status 502."));
  }

  @Test
  void saysThatAnAnswerIsNoJson() {
    Desk desk = Desk.starting("").answer("GET /meta/schema", 200, "<html>");
    assertTrue(desk.says("The server’s answer cannot be read."));
  }

  @Test
  void listsTheEntitiesInTheirGroups() {
    Desk desk = Desk.at("");
    assertEquals(
        List.of("Home", "Activities", "Tags", "Reports", "Companies", "Contacts"),
        desk.labels(NavigationItem.class));
    assertEquals(List.of("Sales"), desk.labels(NavigationGroup.class));
    assertTrue(desk.the(NavigationItem.class, "Home").current());
  }

  @Test
  void marksWhereOneIs() {
    Desk desk = Desk.at("contact/1");
    assertTrue(desk.the(NavigationItem.class, "Contacts").current());
    assertFalse(desk.the(NavigationItem.class, "Home").current());
  }

  @Test
  void greetsWithAllEntities() {
    Desk desk = Desk.at("");
    assertEquals(
        List.of("Companies", "Contacts", "Activities", "Tags", "Reports"), desk.labels(Item.class));
    assertEquals("Who we sell to.", desk.the(Item.class, "Companies").description());
    assertEquals(
        "Name, Email, Company, Status, 7 more", desk.the(Item.class, "Contacts").description());
    assertTrue(desk.says("5 kinds of records to browse and edit."));
  }

  @Test
  void remembersTheAppearance() {
    Desk desk = Desk.at("").type("Appearance", "DARK");
    assertEquals(new Platform.SetAppearance(Platform.Appearance.DARK), desk.platform.told.get(0));

    Doubles again = new Doubles("");
    again.storage.putAll(desk.platform.storage);
    Desk.starting(again);
    assertEquals(List.of(new Platform.SetAppearance(Platform.Appearance.DARK)), again.told);
  }

  @Test
  void offersTheBrandsOfTheSchemaAndRemembersTheChoice() {
    String schema =
        Samples.SCHEMA.replaceFirst("\"version\"", "\"brands\": [\"acme\", \"tide\"], $0");
    Desk desk = Desk.starting("").answer("GET /meta/schema", 200, schema);
    assertEquals(List.of(new Platform.SetBrand("acme")), desk.platform.told);
    assertEquals("acme", desk.the(Select.class, "Brand").value());
    desk.type("Brand", "tide");
    assertEquals(new Platform.SetBrand("tide"), desk.platform.told.get(1));

    Doubles again = new Doubles("");
    again.storage.putAll(desk.platform.storage);
    Desk.starting(again).answer("GET /meta/schema", 200, schema);
    assertEquals(List.of(new Platform.SetBrand("tide")), again.told);
    Doubles gone = new Doubles("");
    gone.storage.put("hydra.admin.brand", "moss");
    Desk.starting(gone).answer("GET /meta/schema", 200, schema);
    assertEquals(List.of(new Platform.SetBrand("acme")), gone.told, "a brand that is no more");
  }

  @Test
  void saysThatTheSchemaHasNotChanged() {
    Desk desk = Desk.at("").fire(Menu.class, "onSelect", new JsonString("reload"));
    desk.answer("GET /meta/schema", 200, Samples.SCHEMA);
    assertTrue(desk.says("The structure is up to date."));
    assertEquals(5, desk.labels(Item.class).size());
  }

  @Test
  void takesInAChangedSchema() {
    Desk desk = Desk.at("").fire(Menu.class, "onSelect", new JsonString("reload"));
    desk.answer("GET /meta/schema", 200, Samples.SCHEMA.replace("\"Companies\"", "\"Firms\""));
    assertTrue(desk.labels(NavigationItem.class).contains("Firms"));
  }

  @Test
  void keepsTheLastGoodSchema() {
    Desk desk = Desk.at("").fire(Menu.class, "onSelect", new JsonString("reload"));
    desk.answer("GET /meta/schema", 200, "{}");
    assertTrue(desk.shows(AppShell.class));
    assertTrue(desk.says("The server’s description of its data has mistakes"));
  }

  @Test
  void saysThatAPageIsUnknown() {
    assertTrue(Desk.at("a/b/c/d").says("Nothing is found at “a/b/c/d”."));
    assertTrue(Desk.at("invoice").says("There is no entity “invoice”, or you may not see it."));
    assertEquals("", Desk.at("invoice").press("Go to the start").address());
  }

  @Test
  void saysQuietlyThatTheServerIsGoneAndRefreshesWhenItIsBack() {
    Desk desk = Desk.at("contact");
    desk.answer("GET /api/data/contact", 200, Samples.page(Samples.ADA));
    desk.stream(new EventStream.Delivery.Opened()).stream(new EventStream.Delivery.Lost());
    desk.unreachable("GET /meta/schema");
    assertTrue(desk.says("No connection to the server"));
    assertEquals(List.of("Try again"), desk.actions());
    assertEquals(1, desk.rows().size());

    desk.stream(new EventStream.Delivery.Opened()).answer("GET /meta/schema", 200, Samples.SCHEMA);
    assertFalse(desk.says("No connection to the server"));
    assertTrue(desk.says("The connection is back."));
    desk.answer("GET /api/data/contact?limit=1&total", 200, Samples.total(1));
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.contact(2, "Bob")));
    assertEquals("Bob", desk.rows().get(0).get(0));
  }

  @Test
  void saysOnlyOnceThatTheServerIsGone() {
    Desk desk = Desk.at("contact").unreachable("GET /api/data/contact?limit=50");
    desk.unreachable("GET /meta/schema");
    assertFalse(desk.shows(Alert.class));
    assertEquals(List.of("Try again"), desk.actions());
    desk.act("Try again").answer("GET /meta/schema", 200, Samples.SCHEMA);
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    assertEquals(1, desk.rows().size());
  }

  @Test
  void askingForTheStructureTakesEverythingAfresh() {
    Desk desk = Desk.at("contact");
    desk.answer("GET /api/data/contact?limit=50", 200, Samples.page(Samples.ADA));
    desk.fire(Menu.class, "onSelect", new JsonString("reload"));
    desk.answer("GET /meta/schema", 200, Samples.SCHEMA);
    assertTrue(desk.requests().contains("GET /api/data/contact?limit=50"));
  }
}
